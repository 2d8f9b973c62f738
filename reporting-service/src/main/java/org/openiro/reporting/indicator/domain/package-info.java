/**
 * Every published figure as a pure function of facts, a reporting period and the working-day calendar, exactly as the
 * shared definitions say. It decides what counts where; it decides no wording, no layout and no due date, and it never
 * takes a figure from an alert event or from another service's arithmetic.
 */
package org.openiro.reporting.indicator.domain;
