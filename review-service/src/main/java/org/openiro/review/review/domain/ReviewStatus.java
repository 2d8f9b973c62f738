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

    /** Planned or begun, and to be completed. */
    public boolean underWay() {
        return this == BOOKED || this == OPENED || this == ADJOURNED;
    }
}
