/**
 * Whether a review was held in time: the rule as a bean for the features that store reviews and obligations; and the days that a
 * council names of its history.
 */
package org.openiro.review.timeliness;
