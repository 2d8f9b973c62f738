package org.openiro.review.voice.domain;

/** A parent's part in a review. */
public enum Part {
    ATTENDED,
    /** Did not attend, and gave views beforehand in any form. */
    GAVE_VIEWS,
    NONE,
    /** Dead: nobody who could take part. */
    NOT_LIVING;

    boolean tookPart() {
        return this == ATTENDED || this == GAVE_VIEWS;
    }
}
