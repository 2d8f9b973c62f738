package org.openiro.systemtests.agreement;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The last {@code review-due.v1} of each obligation, in the class that follows from its dates. */
record DueEvents(ReviewTopic topic, PlainClass classes) implements Place {

    @Override
    public String name() {
        return "events of due dates";
    }

    @Override
    public Map<String, String> ought(Details details) {
        return details.required().collect(toMap(Duty::id, Duty::classed));
    }

    @Override
    public Map<String, String> shows(Details details) {
        Set<String> adjournedTwice = topic.held().stream()
                .filter(told -> StreamSupport.stream(told.path("irregularities").spliterator(), false)
                        .anyMatch(each -> each.asText().equals(Review.SECOND_ADJOURNMENT)))
                .map(told -> Fields.text(told, "obligationId"))
                .collect(toSet());
        return topic.due().stream()
                .collect(toMap(
                        told -> Fields.text(told, "obligationId"),
                        told -> classed(told, adjournedTwice.contains(Fields.text(told, "obligationId")))));
    }

    private String classed(JsonNode told, boolean adjournedTwice) {
        return Duty.classed(
                classes.of(
                        PlainClass.judgedOn(told, "dischargedOn"),
                        Fields.day(told, "openedOn"),
                        Fields.day(told, "dischargedOn"),
                        adjournedTwice,
                        Fields.day(told, "dutyEndedOn")),
                told);
    }
}
