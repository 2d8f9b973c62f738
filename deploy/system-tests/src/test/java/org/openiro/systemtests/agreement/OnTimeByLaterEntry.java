package org.openiro.systemtests.agreement;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.systemtests.faults.Children;

/** Every statutory review that is on time by a day that was entered or changed after the due date, and no other. */
record OnTimeByLaterEntry(ServiceClient service) implements Place {

    private static final Set<String> ON_TIME = Set.of("ON_TIME", "ON_TIME_ADJOURNED");

    @Override
    public String name() {
        return "worklist: on time by a later entry";
    }

    @Override
    public Map<String, String> ought(Details details) {
        return details.held()
                .filter(review -> review.flag("statutory") && review.flag("recordedAfterDue"))
                .filter(review -> ON_TIME.contains(review.timeliness()))
                .collect(toMap(Review::id, review -> row(review.detail())));
    }

    @Override
    public Map<String, String> shows(Details details) {
        return Children.all(service, Details.ROLE, "/v1/worklists/on-time-by-later-entry?limit=" + Pages.LARGEST)
                .stream()
                .collect(toMap(row -> Fields.text(row, "reviewId"), OnTimeByLaterEntry::row));
    }

    private static String row(JsonNode said) {
        return "%s, due %s, held %s"
                .formatted(
                        Fields.text(said, "timeliness"),
                        Fields.text(said, "statutoryDueOn"),
                        Fields.text(said, "completedOn"));
    }
}
