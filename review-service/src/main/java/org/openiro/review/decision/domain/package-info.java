/**
 * Whether a decision of a review is agreed, open, overdue or done as at a day, and what may be recorded of it. Plain Java.
 */
package org.openiro.review.decision.domain;
