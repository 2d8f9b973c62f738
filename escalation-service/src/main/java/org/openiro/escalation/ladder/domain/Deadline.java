package org.openiro.escalation.ladder.domain;

import java.time.LocalDate;

/** The last day on which an answer is in time, that day included; or why it cannot be said. */
public sealed interface Deadline {

    /** Which limit gave the date. */
    enum Limit {
        INFORMAL,
        STAGE,
        OVERALL
    }

    Limit limit();

    /** How the date was reckoned, or what is missing to reckon it. */
    String working();

    boolean passedBy(LocalDate day);

    record DueOn(LocalDate date, Limit limit, String working) implements Deadline {

        @Override
        public boolean passedBy(LocalDate day) {
            return day.isAfter(date);
        }
    }

    /** The bank holidays of that time are not published yet. No known day lies beyond it, so it has not passed. */
    record NotKnown(Limit limit, String working) implements Deadline {

        @Override
        public boolean passedBy(LocalDate day) {
            return false;
        }
    }
}
