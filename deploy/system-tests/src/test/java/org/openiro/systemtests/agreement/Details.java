package org.openiro.systemtests.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.systemtests.Council;
import org.openiro.systemtests.faults.Children;

/** What the details of all children say on one day, by which every other place is measured. */
record Details(LocalDate day, Children children, Map<String, Review> reviews, Map<String, Duty> duties) {

    static final String ROLE = "auditor";

    static Details of(Council council, LocalDate day) {
        ServiceClient service = council.reviews();
        Children children = Children.of(council);
        Map<String, Review> reviews = new LinkedHashMap<>();
        Map<String, Duty> duties = new LinkedHashMap<>();
        for (String childId : children.ids()) {
            Children.all(service, ROLE, "/v1/children/%s/reviews?limit=%d".formatted(childId, Pages.LARGEST))
                    .forEach(each -> add(reviews, new Review(each)));
            dueDates(service, childId, "", duty -> duties.put(duty.id(), duty));
        }
        return new Details(day, children, reviews, duties);
    }

    private static void add(Map<String, Review> reviews, Review review) {
        reviews.put(review.id(), review);
    }

    /** @param query such as {@code ?asKnownOn=2025-05-01} */
    static void dueDates(ServiceClient service, String childId, String query, Consumer<Duty> each) {
        JsonNode answer = service.get(ROLE, "/v1/children/%s/due-dates%s".formatted(childId, query))
                .orStop("reading due dates");
        for (JsonNode item : answer.path("obligations")) {
            each.accept(new Duty(childId, item));
        }
    }

    Stream<Review> held() {
        return reviews.values().stream().filter(Review::held);
    }

    Stream<Duty> required() {
        return duties.values().stream();
    }

    /** Whether the review that discharged it was adjourned more than once, which its due dates do not show. */
    boolean adjournedTwice(Duty duty) {
        Review review = reviews.get(duty.heldBy());
        return review != null && review.adjournedTwice();
    }

    /** The child as the council's systems call it. */
    String name(String childId) {
        return children.name(childId);
    }

    /** For whoever reads of a difference: whose review or obligation an id is; of the name of a figure nothing. */
    String whose(String id) {
        Review review = reviews.get(id);
        Duty duty = duties.get(id);
        return review != null ? name(review.childId()) : duty != null ? name(duty.childId()) : "";
    }
}
