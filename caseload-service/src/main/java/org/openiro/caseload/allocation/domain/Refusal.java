package org.openiro.caseload.allocation.domain;

/** Why an allocation or its end cannot be entered. */
public enum Refusal {
    FROM_AFTER_TODAY,
    VACANT_POST,
    IRO_HAS_LEFT,
    ALREADY_ALLOCATED,
    OVERLAPS_ENDED_ALLOCATION,
    BARRED_BY_CPR_46_3,
    ENDED_AFTER_TODAY,
    ENDED_BEFORE_FROM,
    ALREADY_ENDED,
    REASON_NOT_FOR_PERSONS
}
