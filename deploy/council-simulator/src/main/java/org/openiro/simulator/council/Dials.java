package org.openiro.simulator.council;

import java.time.LocalDate;

/**
 * What makes a council: the same dials give the same one, byte for byte.
 *
 * @param children how many are looked after at a time, short breaks apart
 * @param years complete financial years before the one of the last day
 * @param withdrawnPercent of the newcomers: their record turns out to be an error
 */
public record Dials(long seed, int children, int years, LocalDate lastDay, double withdrawnPercent) {

    /** The day on which the council begins to work with OpenIRO. */
    public LocalDate firstDay() {
        return new CollectionYear(CollectionYear.of(lastDay).startsIn() - years).firstDay();
    }
}
