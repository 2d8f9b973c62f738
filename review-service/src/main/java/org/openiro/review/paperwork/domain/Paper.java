package org.openiro.review.paperwork.domain;

/**
 * What follows a review on paper, with the working days that it may take from the day on which the review was completed (IRO
 * Handbook, domain reference 2.1). Published as {@code codes/paper.csv}.
 */
public enum Paper {
    /** The decisions, to the nominated manager and the participants. */
    DECISIONS(5, "Decisions issued"),
    /** The full record of the review. */
    RECORD(15, "Record completed"),
    /** The record, to the child, parents, carers and the others who took part. */
    DISTRIBUTION(20, "Record distributed");

    private final int within;
    private final String label;

    Paper(int within, String label) {
        this.within = within;
        this.label = label;
    }

    public int within() {
        return within;
    }

    public String label() {
        return label;
    }
}
