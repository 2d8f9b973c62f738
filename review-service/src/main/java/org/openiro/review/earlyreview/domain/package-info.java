/**
 * What may bring a review forward and what an IRO may decide on it. Plain Java. A trigger alone moves no date.
 */
package org.openiro.review.earlyreview.domain;
