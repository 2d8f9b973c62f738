/**
 * Audits of reviews on their organisation, conduct and recording (IRO Handbook ch 7; domain reference 8): which reviews are
 * looked at, what grade an auditor gives, and what a second one gives. It decides who may not audit a review, by who chaired
 * which of its meetings, which grades contradict each other, and which audits count. It changes nothing of the review.
 */
package org.openiro.review.audit;
