/**
 * Significant changes in a child's circumstances, and how long it took until the authority told the IRO (SI 2010/959
 * reg 37 and the Handbook's list). That the IRO heard of one from others is kept apart and ends no duty. It decides the lag and
 * whether it lies within the council's standard. A change moves no review; that it may
 * bring one forward is for {@code earlyreview}.
 */
package org.openiro.review.significantchange;
