package org.openiro.review.schedule.domain;

import java.time.LocalDate;

/** What one regime gives: a date, the rule behind it, and the date it was counted from. */
record Candidate(LocalDate dueOn, DueDateRule rule, String countedFrom, LocalDate from, String step) {

    static Candidate months(DueDateRule rule, String countedFrom, LocalDate from, int months) {
        LocalDate dueOn = from.plusMonths(months);
        String note = dueOn.getDayOfMonth() == from.getDayOfMonth()
                ? ""
                : " (that month has no day " + from.getDayOfMonth() + ", so its last day)";
        return new Candidate(
                dueOn, rule, countedFrom, from, rule + ": " + months + " months from " + from + " is " + dueOn + note);
    }
}
