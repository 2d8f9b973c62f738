package org.openiro.reporting.report;

/** What a figure's value is a number of. */
public enum Unit {
    COUNT,
    PER_CENT,
    CHILDREN_PER_FTE
}
