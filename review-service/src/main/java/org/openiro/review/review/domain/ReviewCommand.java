package org.openiro.review.review.domain;

/** What a person may do with a review that is kept. */
public enum ReviewCommand {
    /** Move the day or time of the meeting that is planned. */
    REBOOK,
    /** Its first meeting took place. */
    OPEN,
    /** It goes on another day. */
    ADJOURN,
    /** It was completed. */
    HOLD,
    CANCEL,
    /** Add or correct what the record says beside its dates. */
    AMEND,
    /** It never happened like this. */
    RECORD_IN_ERROR
}
