package org.openiro.systemtests.agreement;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.openiro.simulator.frontdoor.ServiceClient;

/** A review by itself beside the same in the list of its child, of those of the last two months. */
record EachReview(ServiceClient service) implements Place {

    private static final int MONTHS = 2;

    @Override
    public String name() {
        return "review by itself";
    }

    @Override
    public Map<String, String> ought(Details details) {
        return recent(details).collect(toMap(Review::id, EachReview::shown));
    }

    @Override
    public Map<String, String> shows(Details details) {
        return recent(details)
                .map(review -> new Review(
                        service.get(Details.ROLE, "/v1/reviews/" + review.id()).orStop("reading a review")))
                .collect(toMap(Review::id, EachReview::shown));
    }

    private static Stream<Review> recent(Details details) {
        LocalDate from = details.day().minusMonths(MONTHS);
        return details.reviews().values().stream().filter(review -> {
            LocalDate completedOn = review.day("completedOn");
            return completedOn == null || completedOn.isAfter(from);
        });
    }

    private static String shown(Review review) {
        return review.classed() + ", " + review.status();
    }
}
