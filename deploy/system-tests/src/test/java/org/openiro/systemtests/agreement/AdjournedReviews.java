package org.openiro.systemtests.agreement;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.systemtests.faults.Children;

/** Every review that was opened and is to be completed, in the class of the obligation that it is to discharge. */
record AdjournedReviews(ServiceClient service) implements Place {

    @Override
    public String name() {
        return "worklist: adjourned";
    }

    @Override
    public Map<String, String> ought(Details details) {
        return details.reviews().values().stream().filter(Review::underWay).collect(toMap(Review::id, review -> {
            Duty duty = details.duties().get(Fields.text(review.detail(), "obligationId"));
            return row(
                    duty == null ? "none" : duty.timeliness(),
                    review.detail(),
                    review.detail().path("adjournments").size());
        }));
    }

    @Override
    public Map<String, String> shows(Details details) {
        return Children.all(service, Details.ROLE, "/v1/worklists/adjourned-reviews?limit=" + Pages.LARGEST).stream()
                .collect(toMap(
                        row -> Fields.text(row, "reviewId"),
                        row -> row(
                                Fields.text(row, "timeliness"),
                                row,
                                row.path("adjournments").asInt())));
    }

    private static String row(String timeliness, JsonNode said, int adjournments) {
        return "%s, %s, due %s, opened %s, complete by %s, adjourned %d times"
                .formatted(
                        timeliness,
                        Fields.text(said, "status"),
                        Fields.text(said, "statutoryDueOn"),
                        Fields.text(said, "openedOn"),
                        Fields.text(said, "completeBy"),
                        adjournments);
    }
}
