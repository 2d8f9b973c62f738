package org.openiro.review.practice.domain;

/** What a council may expect between reviews. */
public enum PracticeKind {
    /** A check on decisions and plan by the day halfway from a review to the date of the next. */
    MIDWAY_HALFWAY,
    /** The same by so many weeks after a review, where the next is due later than that. */
    MIDWAY_AFTER_WEEKS(1, 26),
    /** The IRO is told of a significant change within so many working days of it. */
    CHANGE_TOLD_WITHIN_WORKING_DAYS(0, 20);

    private final boolean numbered;
    private final int least;
    private final int most;

    PracticeKind() {
        this.numbered = false;
        this.least = 0;
        this.most = 0;
    }

    PracticeKind(int least, int most) {
        this.numbered = true;
        this.least = least;
        this.most = most;
    }

    /** Whether a number goes with it. */
    boolean numbered() {
        return numbered;
    }

    /** Both ends are allowed. */
    boolean allows(int number) {
        return number >= least && number <= most;
    }

    String range() {
        return "expected %d to %d".formatted(least, most);
    }
}
