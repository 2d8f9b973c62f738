package org.openiro.caseload.child.domain;

import org.openiro.caseload.dates.domain.Span;

/**
 * From the day a child became looked after to the day it ceased.
 *
 * @param startKnown false when the records begin inside the period: its first day is then only the first one known
 */
public record PeriodOfCare(Span span, boolean startKnown) {}
