/** Whether a review was held in time: the rule as a bean for the features that store reviews and obligations. */
package org.openiro.review.timeliness;
