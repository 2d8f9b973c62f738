/**
 * The IRO's monitoring form of a review: what the IRO found of the plan and of what the child is owed, and what is irregular
 * about it. It decides nothing of the review itself; what the IRO does about a finding is the escalation service's.
 */
package org.openiro.review.monitoring;
