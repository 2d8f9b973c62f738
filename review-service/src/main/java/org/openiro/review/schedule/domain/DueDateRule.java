package org.openiro.review.schedule.domain;

/**
 * The legal rules that can set the date by which a looked-after child's next review must be held. All are maxima: a
 * review held on the day is on time, an earlier one is always lawful and starts the next interval from its own date.
 */
public enum DueDateRule {
    FIRST_20WD(
            "SI 2010/959 reg 33(1)",
            Evidence.SEEN,
            "first review within 20 working days of the day the child became looked after"),
    SECOND_3M("SI 2010/959 reg 33(2)", Evidence.SEEN, "second review not more than 3 months after the first"),
    NEXT_6M("SI 2010/959 reg 33(2)", Evidence.SEEN, "later reviews not more than 6 months after the review before"),
    AUTH_TO_PLACE_FIRST_3M(
            "SI 2005/389 reg 36(1)",
            Evidence.SEEN,
            "child not yet placed: first review within 3 months of the authority to place for adoption"),
    AUTH_TO_PLACE_NEXT_6M(
            "SI 2005/389 reg 36(1)",
            Evidence.SEEN,
            "child not yet placed: later reviews not more than 6 months after the review before"),
    ADOPT_FIRST_4W(
            "SI 2005/389 reg 36(3)", Evidence.SEEN, "first review within 4 weeks (28 days) of placement for adoption"),
    ADOPT_SECOND_3M(
            "SI 2005/389 reg 36(3)",
            Evidence.SEEN,
            "second review not more than 3 months after the first since placement for adoption"),
    ADOPT_NEXT_6M(
            "SI 2005/389 reg 36(3)",
            Evidence.SEEN,
            "later reviews not more than 6 months after the review before, since placement for adoption"),
    SHORTBREAK_FIRST_3M(
            "SI 2010/959 reg 48(3)",
            Evidence.SECOND,
            "first review within 3 months of the first short-break placement"),
    SHORTBREAK_NEXT_6M(
            "SI 2010/959 reg 48(3)",
            Evidence.SECOND,
            "later short-break reviews not more than 6 months after the review before"),
    ADJOURN_20WD(
            "SI 2010/959 reg 36(2)",
            Evidence.MEMORY,
            "an adjourned review is completed within 20 working days of the meeting that was adjourned");

    /** How sure we are of the text: read in the primary source, restated by a named source, or not yet checked. */
    public enum Evidence {
        SEEN,
        SECOND,
        MEMORY
    }

    private final String source;
    private final Evidence evidence;
    private final String text;

    DueDateRule(String source, Evidence evidence, String text) {
        this.source = source;
        this.evidence = evidence;
        this.text = text;
    }

    public String source() {
        return source;
    }

    public Evidence evidence() {
        return evidence;
    }

    public String text() {
        return text;
    }
}
