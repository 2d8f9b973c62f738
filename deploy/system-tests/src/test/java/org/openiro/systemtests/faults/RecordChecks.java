package org.openiro.systemtests.faults;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.frontdoor.ServiceClient;
import org.openiro.simulator.ledger.Mended;
import org.openiro.simulator.ledger.Refused;
import org.openiro.systemtests.Council;
import org.openiro.systemtests.LocalPlatform;

/**
 * Every record on the council's topic, sent once or more often, has one intake result or is one open dead letter, but those
 * of a child that was withdrawn, of which nothing is kept: one that was mended has its effect once, and is open no more.
 * Dead letters are those that the council made unreadable on purpose, open or, where its people mended them, settled; and no
 * fact waits any more.
 */
record RecordChecks(LocalPlatform platform, String authority, LedgerChildren known) {

    private static final String ROLE = "auditor";
    private static final String SETTLED = "SETTLED";

    List<Check> all() {
        Council council = platform.council(authority);
        List<JsonNode> unreadable = deadLetters(council.reviews());
        List<JsonNode> results = Children.all(council.reviews(), ROLE, "/v1/intake-results?limit=" + Pages.LARGEST);
        String topic = "case-management." + authority;
        Stream<String> sent = new Topics(platform.endpoints().kafka())
                .records(topic).stream()
                        .filter(record -> known.counts(record.person()))
                        .map(Topics.Sent::eventId)
                        .distinct();
        Check intake = Check.of(
                "intake",
                sent,
                Stream.concat(results.stream(), unreadable.stream().filter(letter -> !settled(letter)))
                        .map(each -> each.path("eventId").asText()));
        Check dead = Check.of(
                "dead letters",
                deadLettersInLedger(topic),
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

    /** Each as it was refused, but as settled where it was mended. */
    private Stream<String> deadLettersInLedger(String topic) {
        List<String> lines = Entries.of(known.entries(), Refused.class)
                .filter(refused -> refused.frontDoor().equals(topic))
                .map(refused -> topic + " " + refused.expected())
                .collect(toCollection(ArrayList::new));
        Entries.of(known.entries(), Mended.class).forEach(mended -> {
            lines.remove(topic + " " + mended.refusedFor());
            lines.add(topic + " " + SETTLED);
        });
        return lines.stream();
    }

    private static boolean settled(JsonNode letter) {
        return letter.path("state").asText().equals(SETTLED);
    }

    private static String line(JsonNode letter) {
        if (settled(letter)) {
            return letter.path("topic").asText() + " " + SETTLED;
        }
        return letter.path("topic").asText() + " "
                + letter.path("problems").findValuesAsText("code").stream()
                        .distinct()
                        .collect(joining(" "));
    }
}
