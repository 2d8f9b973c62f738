/**
 * Significant changes in a child's circumstances, and how long it took until the IRO was told (SI 2010/959 reg 37 and the
 * Handbook's list). It decides the lag and whether it lies within the council's standard. A change moves no review; that it may
 * bring one forward is for {@code earlyreview}.
 */
package org.openiro.review.significantchange;
