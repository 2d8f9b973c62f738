package org.openiro.systemtests.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.TeamEntry.Absence;
import org.openiro.simulator.ledger.TeamEntry.AllocationEnded;
import org.openiro.simulator.ledger.TeamEntry.AllocationEntered;
import org.openiro.simulator.ledger.TeamEntry.IroEntered;
import org.openiro.simulator.ledger.TeamEntry.Post;
import org.openiro.systemtests.Council;

/** Every IRO and every allocation that a manager entered is there once, as it was last entered, and no other. */
record TeamChecks(Council council, Children children, List<Entry> ledger) {

    private static final String ROLE = "iro-manager";

    List<Check> all() {
        return List.of(iros(), allocations());
    }

    private Check iros() {
        Map<String, IroEntered> newest = new LinkedHashMap<>();
        Entries.of(ledger, IroEntered.class).forEach(iro -> newest.put(iro.iroId(), iro));
        String list = "/v1/iros?enteredByPerson=true&limit=" + Pages.LARGEST;
        return Check.of(
                "IROs",
                newest.values().stream().map(TeamChecks::line),
                Children.all(council.caseload(), ROLE, list).stream().map(TeamChecks::line));
    }

    private static String line(IroEntered iro) {
        return "%s %s vacant %s manager %s %s %s"
                .formatted(
                        iro.iroId(),
                        iro.professional(),
                        iro.vacant(),
                        iro.teamManager(),
                        iro.posts().stream().map(TeamChecks::line).toList(),
                        iro.absences().stream().map(TeamChecks::line).toList());
    }

    private static String line(Post post) {
        return "%s to %s, %s FTE of which %s"
                .formatted(
                        post.from(),
                        post.to(),
                        post.fte() == null
                                ? null
                                : post.fte().stripTrailingZeros().toPlainString(),
                        post.iroShare().stripTrailingZeros().toPlainString());
    }

    private static String line(Absence absence) {
        return "away %s to %s".formatted(absence.from(), absence.to());
    }

    private static String line(JsonNode iro) {
        return "%s %s vacant %s manager %s %s %s"
                .formatted(
                        text(iro, "iroId"),
                        text(iro, "professional"),
                        iro.path("vacant").asBoolean(),
                        iro.path("teamManager").asBoolean(),
                        each(iro.path("posts"))
                                .map(post -> "%s to %s, %s FTE of which %s"
                                        .formatted(
                                                text(post, "from"),
                                                text(post, "to"),
                                                number(post, "fte"),
                                                number(post, "iroShare")))
                                .toList(),
                        each(iro.path("absences"))
                                .map(away -> "away %s to %s".formatted(text(away, "from"), text(away, "to")))
                                .toList());
    }

    /** One that only an involvement made is the source's word, until a manager ends it. */
    private Check allocations() {
        LedgerChildren known = new LedgerChildren(ledger);
        Map<String, AllocationEnded> ended = new LinkedHashMap<>();
        Entries.of(ledger, AllocationEnded.class).forEach(end -> ended.put(end.allocationId(), end));
        Set<String> ids = new HashSet<>(ended.keySet());
        Entries.of(ledger, AllocationEntered.class)
                .map(AllocationEntered::allocationId)
                .forEach(ids::add);
        Stream<String> open = Entries.of(ledger, AllocationEntered.class)
                .filter(entered -> !ended.containsKey(entered.allocationId()))
                .map(entered -> "%s %s %s %s from %s"
                        .formatted(
                                entered.allocationId(),
                                known.name(entered.person()),
                                entered.iroId(),
                                entered.kind(),
                                entered.from()));
        Stream<String> past = ended.values().stream().map(end -> "%s %s %s %s from %s to %s %s"
                .formatted(
                        end.allocationId(),
                        known.name(end.person()),
                        end.iroId(),
                        end.kind(),
                        end.from(),
                        end.endedOn(),
                        end.reason()));
        Stream<String> found = Children.all(council.caseload(), ROLE, "/v1/allocations?limit=" + Pages.LARGEST).stream()
                .filter(each -> text(each, "source").equals("PERSON") || ids.contains(text(each, "allocationId")))
                .map(each -> line(each, ended.containsKey(text(each, "allocationId"))));
        return Check.of("allocations", Stream.concat(open, past), found);
    }

    /** The end of one that nobody ended is what the next one's beginning makes of it. */
    private String line(JsonNode allocation, boolean ended) {
        String line = "%s %s %s %s from %s"
                .formatted(
                        text(allocation, "allocationId"),
                        children.name(text(allocation, "childId"), allocation.path("child")),
                        text(allocation, "iroId"),
                        text(allocation, "kind"),
                        text(allocation, "from"));
        return ended ? line + " to %s %s".formatted(text(allocation, "endedOn"), text(allocation, "endReason")) : line;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : "null";
    }

    private static String number(JsonNode node, String field) {
        return node.path(field).isNumber()
                ? node.path(field).decimalValue().stripTrailingZeros().toPlainString()
                : "null";
    }

    private static Stream<JsonNode> each(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
