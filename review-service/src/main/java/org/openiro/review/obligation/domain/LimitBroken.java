package org.openiro.review.obligation.domain;

import java.time.LocalDate;

/**
 * Since when short breaks have gone beyond a limit of SI 2010/959 reg 48(2), so that the whole regulations apply.
 *
 * @param stayFrom the first day of the stay that did so: on that day the child became looked after
 */
public record LimitBroken(LocalDate on, Limit limit, LocalDate stayFrom) {

    public enum Limit {
        STAY_OVER_17_DAYS("a stay of more than 17 days"),
        OVER_75_DAYS_IN_12_MONTHS("more than 75 days in 12 months");

        private final String text;

        Limit(String text) {
            this.text = text;
        }
    }

    /** The same for a series that was agreed only after it. */
    LimitBroken notBefore(LocalDate day) {
        return on.isBefore(day) ? new LimitBroken(day, limit, stayFrom) : this;
    }

    String step(LocalDate countedFrom) {
        return "short breaks went beyond SI 2010/959 reg 48(2) on " + on + " (" + limit.text
                + "): the standard cycle counts from " + countedFrom + ", when the child became looked after";
    }
}
