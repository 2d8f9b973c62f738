package org.openiro.simulator.council;

import java.time.LocalDate;
import java.time.Month;

/** A financial and SSDA903 collection year, named by the year in which it starts: 2024 is 1 April 2024 to 31 March 2025. */
public record CollectionYear(int startsIn) {

    public static CollectionYear of(LocalDate day) {
        return new CollectionYear(day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(startsIn, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startsIn + 1, Month.MARCH, 31);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** As people write it: 2024/25. */
    public String label() {
        return "%d/%02d".formatted(startsIn, (startsIn + 1) % 100);
    }

    public CollectionYear after() {
        return new CollectionYear(startsIn + 1);
    }

    public CollectionYear before() {
        return new CollectionYear(startsIn - 1);
    }
}
