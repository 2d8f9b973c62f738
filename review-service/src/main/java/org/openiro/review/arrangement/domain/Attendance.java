package org.openiro.review.arrangement.domain;

/** What became of an invitation. */
public enum Attendance {
    INVITED,
    APOLOGIES,
    ATTENDED,
    DID_NOT_COME;

    /** Known only once there was a meeting. */
    boolean afterTheMeeting() {
        return this == ATTENDED || this == DID_NOT_COME;
    }
}
