package org.openiro.simulator.council;

import java.time.LocalDate;

/**
 * What makes a council: the same dials give the same one, byte for byte.
 *
 * @param children how many are looked after at a time, short breaks apart
 * @param years complete financial years before the one of the last day
 * @param withdrawnPercent of the newcomers: their record turns out to be an error
 * @param followMonths for how many months before the last day people keep in OpenIRO what follows reviews and what lies
 *     between them
 */
public record Dials(long seed, int children, int years, LocalDate lastDay, double withdrawnPercent, int followMonths) {

    public static final int USUAL_FOLLOW_MONTHS = 18;

    public Dials(long seed, int children, int years, LocalDate lastDay, double withdrawnPercent) {
        this(seed, children, years, lastDay, withdrawnPercent, USUAL_FOLLOW_MONTHS);
    }

    /** The day on which the council begins to work with OpenIRO. */
    public LocalDate firstDay() {
        return new CollectionYear(CollectionYear.of(lastDay).startsIn() - years).firstDay();
    }

    /** The day on which people begin to keep more than the reviews themselves. */
    public LocalDate followFrom() {
        LocalDate from = lastDay.minusMonths(followMonths);
        return from.isBefore(firstDay()) ? firstDay() : from;
    }
}
