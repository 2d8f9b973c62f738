package org.openiro.systemtests.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.TriggerEntry.TriggerDecided;
import org.openiro.simulator.ledger.TriggerEntry.TriggerRecorded;
import org.openiro.simulator.ledger.TriggerEntry.TriggerWithdrawn;
import org.openiro.systemtests.Council;

/** Everything that may bring a review forward is there once, with what was decided on it, and nothing else. */
record TriggerCheck(Council council, Children children, LedgerChildren known) {

    private static final String ROLE = "iro";
    private static final String NOTHING = "null";

    Check triggers() {
        List<Entry> ledger = known.entries();
        Map<String, TriggerDecided> decided = new HashMap<>();
        Set<String> withdrawn = new HashSet<>();
        Entries.of(ledger, TriggerDecided.class).forEach(step -> decided.put(step.triggerId(), step));
        Entries.of(ledger, TriggerWithdrawn.class).forEach(step -> withdrawn.add(step.triggerId()));
        return Check.of(
                "early-review triggers",
                Entries.of(ledger, TriggerRecorded.class)
                        .map(recorded -> line(
                                recorded, decided.get(recorded.triggerId()), withdrawn.contains(recorded.triggerId()))),
                Children.all(council.reviews(), ROLE, "/v1/early-review-triggers?limit=" + Pages.LARGEST).stream()
                        .map(this::line));
    }

    private String line(TriggerRecorded recorded, @Nullable TriggerDecided decided, boolean withdrawn) {
        return line(
                recorded.triggerId(),
                known.name(recorded.person()),
                recorded.kind(),
                recorded.occurredOn().toString(),
                decided == null ? NOTHING : decided.decision(),
                decided == null ? NOTHING : text(decided.reviewBy()),
                withdrawn);
    }

    private String line(JsonNode trigger) {
        return line(
                text(trigger, "triggerId"),
                children.name(text(trigger, "childId")),
                text(trigger, "kind"),
                text(trigger, "occurredOn"),
                text(trigger, "decision"),
                text(trigger, "reviewBy"),
                text(trigger, "status").equals("WITHDRAWN"));
    }

    private static String line(
            String id,
            String child,
            String kind,
            String occurred,
            String decision,
            String reviewBy,
            boolean withdrawn) {
        return "%s %s %s of %s, decided %s by %s, withdrawn %s"
                .formatted(id, child, kind, occurred, decision, reviewBy, withdrawn);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? NOTHING : day.toString();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : NOTHING;
    }
}
