package org.openiro.review.obligation.domain;

import java.time.LocalDate;

/** Since when short breaks have gone beyond a limit of SI 2010/959 reg 48(2), so that the whole regulations apply. */
public record LimitBroken(LocalDate on, Limit limit) {

    public enum Limit {
        STAY_OVER_17_DAYS("a stay of more than 17 days"),
        OVER_75_DAYS_IN_12_MONTHS("more than 75 days in 12 months");

        private final String text;

        Limit(String text) {
            this.text = text;
        }
    }

    String step() {
        return "short breaks went beyond SI 2010/959 reg 48(2) on " + on + " (" + limit.text
                + "): the standard cycle begins on that day";
    }
}
