package org.openiro.review.paperwork.domain;

/**
 * What follows a review on paper, with the working days that it may take from the day on which the review was completed (IRO
 * Handbook, domain reference 2.1).
 */
public enum Paper {
    /** The decisions, to the nominated manager and the participants. */
    DECISIONS(5),
    /** The full record of the review. */
    RECORD(15),
    /** The record, to the child, parents, carers and the others who took part. */
    DISTRIBUTION(20);

    private final int within;

    Paper(int within) {
        this.within = within;
    }

    public int within() {
        return within;
    }
}
