package org.openiro.review.arrangement.domain;

/** Why a parent is kept from a meeting. Published as {@code codes/exclusion_reason.csv}. */
public enum ExclusionReason {
    RISK_TO_CHILD,
    RISK_TO_OTHERS,
    CHILD_DOES_NOT_WANT_IT,
    COURT_ORDER,
    BEHAVIOUR_AT_MEETINGS,
    OTHER
}
