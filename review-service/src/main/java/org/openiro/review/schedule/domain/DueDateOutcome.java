package org.openiro.review.schedule.domain;

/** The answer of {@link DueDates}: a date, or the reason why none can be derived. */
public sealed interface DueDateOutcome {

    /** A due date with its working. */
    record Derived(DueDate dueDate) implements DueDateOutcome {}

    /**
     * No due date.
     *
     * @param field the field of {@link ReviewHistory} that is the cause, or empty when it is the whole
     * @param index the position in {@code reviewsHeldOn}, or -1
     * @param detail a sentence that holds no rejected value
     */
    record Underivable(Reason reason, String field, int index, String detail) implements DueDateOutcome {}

    /** Why no due date can be derived. */
    enum Reason {
        /** No start, no adoption date, no review, no adjournment. */
        NOTHING_TO_GO_ON,
        /** The reviews do not stand in order. */
        REVIEWS_OUT_OF_ORDER,
        /** The count would need bank holidays that are not published. */
        CALENDAR_NOT_KNOWN
    }
}
