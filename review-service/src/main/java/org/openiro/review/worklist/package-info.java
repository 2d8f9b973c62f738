/**
 * Lists of reviews that wait for somebody: late ones of which nobody said why, and opened ones whose twenty working days run
 * out. It decides nothing: classes and dates are those that the reviews have.
 */
package org.openiro.review.worklist;
