package org.openiro.simulator.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.ledger.ReviewEntry;
import org.openiro.simulator.people.Office.Known;

/**
 * The reviews that people entered as held, by the child and the day that they were entered for, and those of which a source
 * told, once somebody has looked them up.
 */
final class KnownReviews {

    private static final String ROLE = "review-administrator";

    private final Office office;
    private final Map<String, Known> reviews = Office.memory();

    KnownReviews(Office office) {
        this.office = office;
    }

    void put(String child, LocalDate day, Known review) {
        reviews.put(key(child, day), review);
    }

    Optional<Known> of(String child, LocalDate day) {
        return Optional.ofNullable(reviews.get(key(child, day)));
    }

    /** The same, looked up when nobody here entered it; there may be none, of a child or a day that has not arrived. */
    Optional<Known> find(LocalDate today, String child, LocalDate day) {
        Optional<Known> known = of(child, day);
        return known.isPresent() ? known : office.childId().apply(child).flatMap(id -> lookUp(today, id, child, day));
    }

    private Optional<Known> lookUp(LocalDate today, String childId, String child, LocalDate day) {
        List<String> found = new ArrayList<>();
        Pages.read(
                office.reviews(),
                ROLE,
                "/v1/children/%s/reviews?limit=%d".formatted(childId, Pages.LARGEST),
                review -> {
                    if (review.path("status").asText().equals("HELD")
                            && review.path("completedOn").asText().equals(day.toString())) {
                        found.add(review.path("reviewId").asText());
                    }
                    return found.isEmpty();
                });
        return found.stream().findFirst().map(id -> {
            office.ledger().note(new ReviewEntry.ReviewFound(office.authority(), today, child, id, day));
            put(child, day, Known.asItStands(id));
            return Known.asItStands(id);
        });
    }

    Optional<Known> forget(String child, LocalDate day) {
        return Optional.ofNullable(reviews.remove(key(child, day)));
    }

    private static String key(String child, LocalDate day) {
        return child + " " + day;
    }
}
