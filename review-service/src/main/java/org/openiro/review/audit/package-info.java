/**
 * Audits of reviews on their organisation, conduct and recording (IRO Handbook ch 7; domain reference 8): which reviews are
 * looked at, what grade an auditor gives, and what a second one gives. It decides who may not audit a review and which grades
 * contradict each other. It changes nothing of the review.
 */
package org.openiro.review.audit;
