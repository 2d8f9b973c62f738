package org.openiro.systemtests.faults;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.Refused;
import org.openiro.systemtests.Council;
import org.openiro.systemtests.LocalPlatform;

/**
 * Every record on the council's topic, sent once or more often, has one intake result or is one dead letter; dead letters
 * are those that the council made unreadable on purpose, and no fact waits any more.
 */
record RecordChecks(LocalPlatform platform, String authority, List<Entry> ledger) {

    private static final String ROLE = "auditor";

    List<Check> all() {
        Council council = platform.council(authority);
        List<JsonNode> unreadable = deadLetters(council.reviews());
        List<JsonNode> results = Children.all(council.reviews(), ROLE, "/v1/intake-results?limit=" + Pages.LARGEST);
        String topic = "case-management." + authority;
        Stream<String> sent = new Topics(platform.endpoints().kafka())
                .eventIds(topic).stream().distinct();
        Check intake = Check.of(
                "intake",
                sent,
                Stream.concat(results.stream(), unreadable.stream())
                        .map(each -> each.path("eventId").asText()));
        Check dead = Check.of(
                "dead letters",
                Entries.of(ledger, Refused.class)
                        .filter(refused -> refused.frontDoor().equals(topic))
                        .map(refused -> topic + " " + refused.expected()),
                Stream.of(
                                unreadable.stream(),
                                deadLetters(council.caseload()).stream(),
                                deadLetters(council.escalation()).stream(),
                                deadLetters(council.reporting()).stream())
                        .flatMap(each -> each)
                        .map(RecordChecks::line));
        List<String> waiting = services(council)
                .flatMap(service ->
                        Children.all(service, ROLE, "/v1/pending-facts?olderThanMinutes=0&limit=" + Pages.LARGEST)
                                .stream())
                .map(JsonNode::toString)
                .toList();
        return List.of(intake, dead, Check.none("waiting facts", waiting));
    }

    private static Stream<ServiceClient> services(Council council) {
        return Stream.of(council.reviews(), council.caseload(), council.escalation(), council.reporting());
    }

    private static List<JsonNode> deadLetters(ServiceClient service) {
        return Children.all(service, ROLE, "/v1/dead-letters?limit=" + Pages.LARGEST);
    }

    private static String line(JsonNode letter) {
        return letter.path("topic").asText() + " "
                + letter.path("problems").findValuesAsText("code").stream()
                        .distinct()
                        .collect(joining(" "));
    }
}
