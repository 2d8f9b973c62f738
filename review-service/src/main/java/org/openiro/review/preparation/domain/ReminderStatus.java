package org.openiro.review.preparation.domain;

/** What became of a reminder that was sent. */
public enum ReminderStatus {
    OUTSTANDING,
    ACKNOWLEDGED,
    /** The review was held, is no longer required or moved far: nobody has to do anything about it. */
    WITHDRAWN
}
