package org.openiro.review.school.domain;

/** Where a time of day lies for one child's schooling. */
public enum SchoolTime {
    IN_SCHOOL_HOURS,
    OUTSIDE_SCHOOL_HOURS,
    /** No terms are entered around that day, or the child's date of birth is not known. */
    NOT_KNOWN,
    NOT_OF_SCHOOL_AGE
}
