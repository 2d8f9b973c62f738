package org.openiro.systemtests.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.ledger.Entry;
import org.openiro.systemtests.Council;

/** Every child that the council told of is there once, with every review once, and nobody else. */
record ChildChecks(Council council, Children children, List<Entry> ledger) {

    List<Check> all() {
        LedgerChildren known = new LedgerChildren(ledger);
        return List.of(
                Check.of("children", known.names(), children.ids().stream().map(children::name)),
                Check.of(
                        "reviews",
                        ReviewsInLedger.lines(ledger, known),
                        children.ids().stream().flatMap(this::reviews)));
    }

    private Stream<String> reviews(String childId) {
        String list = "/v1/children/%s/reviews?limit=%d".formatted(childId, Pages.LARGEST);
        return Children.all(council.reviews(), "auditor", list).stream()
                .map(review -> ReviewLine.of(children.name(childId), ReviewLine.of(withHistory(review))));
    }

    private JsonNode withHistory(JsonNode review) {
        return council.reviews()
                .get("auditor", "/v1/reviews/" + review.path("reviewId").asText())
                .orStop("reading a review");
    }
}
