package org.openiro.review.familygroup.domain;

/** What a person may record of a family group meeting that is kept. */
public enum MeetingStep {
    /** The family accepted or declined; it may change its mind. */
    ANSWER,
    HOLD,
    /** It will not be held, for a reason. */
    NOT_HOLD,
    RECORD_IN_ERROR
}
