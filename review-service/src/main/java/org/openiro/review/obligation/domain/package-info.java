/**
 * Which reviews the law requires of a child's course in care: one obligation after the other, each with its due date, how
 * it was discharged or when the duty ended. Plain Java; the dates themselves come from {@code schedule.domain}.
 */
package org.openiro.review.obligation.domain;
