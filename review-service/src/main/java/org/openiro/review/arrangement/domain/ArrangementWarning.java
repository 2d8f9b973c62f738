package org.openiro.review.arrangement.domain;

/** What whoever arranges a meeting is warned of. A warning refuses nothing. */
public enum ArrangementWarning {
    /** The meeting takes a child of school age out of school. */
    IN_SCHOOL_HOURS,
    CHILD_DID_NOT_AGREE_TO_PLACE,
    CHILD_DID_NOT_AGREE_TO_TIME,
    /** A child of four or older was not asked about the place or the time. */
    CHILD_NOT_ASKED,
    /** The child was asked about another day or time than is planned now. */
    MOVED_SINCE_CHILD_WAS_ASKED,
    /** Somebody whom the child wanted there is not among those invited. */
    WANTED_NOT_INVITED,
    EXCLUDED_WITHOUT_SOCIAL_WORKER,
    /** Excluded from the whole meeting, and still to be invited. */
    EXCLUDED_BUT_INVITED,
    /** Excluded from the whole meeting, and came. */
    EXCLUDED_BUT_ATTENDED
}
