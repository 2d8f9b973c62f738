package org.openiro.simulator.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.openiro.simulator.people.Office.Known;

/** The reviews that people entered as held, by the child and the day that they were entered for. */
final class KnownReviews {

    private final Map<String, Known> reviews = Office.memory();

    void put(String child, LocalDate day, Known review) {
        reviews.put(key(child, day), review);
    }

    Optional<Known> of(String child, LocalDate day) {
        return Optional.ofNullable(reviews.get(key(child, day)));
    }

    Optional<Known> forget(String child, LocalDate day) {
        return Optional.ofNullable(reviews.remove(key(child, day)));
    }

    private static String key(String child, LocalDate day) {
        return child + " " + day;
    }
}
