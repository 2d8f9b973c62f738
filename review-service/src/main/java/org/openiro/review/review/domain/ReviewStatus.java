package org.openiro.review.review.domain;

/** How far a review has come. */
public enum ReviewStatus {
    /** Planned for a day that may still move. */
    BOOKED,
    /** Its first meeting took place. */
    OPENED,
    /** It goes on another day (SI 2010/959 reg 36(2)). */
    ADJOURNED,
    HELD,
    /** Given up before it was completed; that it was opened stays true. */
    CANCELLED,
    /** What was recorded never happened: it counts nowhere and stays to be seen. */
    RECORDED_IN_ERROR;

    /**
     * The state that is kept: one of the three that replicas of the release before can read. The dates beside it tell the
     * rest.
     */
    public ReviewStatus kept() {
        return switch (this) {
            case BOOKED, OPENED, ADJOURNED -> BOOKED;
            case HELD -> HELD;
            case CANCELLED, RECORDED_IN_ERROR -> CANCELLED;
        };
    }

    /** The state of a review of which this one is kept, with what its dates tell. */
    public static ReviewStatus of(ReviewStatus kept, boolean opened, boolean adjourned, boolean inError) {
        return switch (kept) {
            case BOOKED -> adjourned ? ADJOURNED : opened ? OPENED : BOOKED;
            case CANCELLED -> inError ? RECORDED_IN_ERROR : CANCELLED;
            case OPENED, ADJOURNED, HELD, RECORDED_IN_ERROR -> kept;
        };
    }

    /** Planned or begun, and to be completed. */
    public boolean underWay() {
        return this == BOOKED || this == OPENED || this == ADJOURNED;
    }
}
