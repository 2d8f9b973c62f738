/**
 * Lists of what waits for somebody, each read by IRO, team and council in one way: late reviews of which nobody said why,
 * opened ones whose twenty working days run out, what is overdue of what reviews left behind, and reminders that nobody
 * acknowledged. It decides nothing: classes and dates are those that the reviews and reminders have, or that the rule beside
 * each gives.
 */
package org.openiro.review.worklist;
