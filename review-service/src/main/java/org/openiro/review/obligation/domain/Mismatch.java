package org.openiro.review.obligation.domain;

/** What explains that a source system holds another due date than the law gives. */
public enum Mismatch {
    LOCAL_POLICY("the council's own date, as its policy gives it"),
    ADDED_91_DAYS("91 days after the review before, where the law counts three calendar months"),
    ADDED_183_DAYS("183 days after the review before, where the law counts calendar months"),
    BANK_HOLIDAYS_COUNTED("28 days, or 20 weekdays, after the start of care: bank holidays were not left out"),
    MOVED_TO_A_WORKING_DAY("moved off a weekend or bank holiday, where the law lets the date stand"),
    COUNTED_FROM_THE_DUE_DATE("counted from the due date of the review before, not from the day on which it was held"),
    ANOTHER_INTERVAL("three or six months after the review before, where another limit governs"),
    ENTERED_BY_HAND("typed in as the next date; no rule leads to it"),
    UNEXPLAINED("nothing that we know of leads to it");

    private final String text;

    Mismatch(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
