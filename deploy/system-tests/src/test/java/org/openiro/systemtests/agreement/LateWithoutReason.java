package org.openiro.systemtests.agreement;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.systemtests.faults.Children;

/** Every late review of which nobody has said why, and no other. */
record LateWithoutReason(ServiceClient service) implements Place {

    @Override
    public String name() {
        return "worklist: late without a reason";
    }

    @Override
    public Map<String, String> ought(Details details) {
        return details.held()
                .filter(Review::late)
                .filter(review -> Fields.text(review.detail(), "lateReason").equals("NOT_RECORDED"))
                .collect(toMap(Review::id, review -> row(review.detail())));
    }

    @Override
    public Map<String, String> shows(Details details) {
        return Children.all(service, Details.ROLE, "/v1/worklists/late-without-reason?limit=" + Pages.LARGEST).stream()
                .collect(toMap(row -> Fields.text(row, "reviewId"), LateWithoutReason::row));
    }

    private static String row(JsonNode said) {
        return "%s, held %s".formatted(Fields.classed("LATE", said), Fields.text(said, "completedOn"));
    }
}
