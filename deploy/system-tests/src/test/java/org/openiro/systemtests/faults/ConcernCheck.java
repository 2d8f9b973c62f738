package org.openiro.systemtests.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.ledger.ConcernEntry.ConcernClosed;
import org.openiro.simulator.ledger.ConcernEntry.ConcernFormalised;
import org.openiro.simulator.ledger.ConcernEntry.ConcernRaised;
import org.openiro.simulator.ledger.Entry;
import org.openiro.systemtests.Council;

/** Every concern that was raised is there once, with each step that was taken once, and no other. */
record ConcernCheck(Council council, Children children, List<Entry> ledger) {

    /** Sees the sensitive ones too. */
    private static final String ROLE = "iro-manager";

    private static final String NO_DAY = "null";

    Check concerns() {
        LedgerChildren known = new LedgerChildren(ledger);
        Map<String, ConcernFormalised> formalised = new HashMap<>();
        Map<String, ConcernClosed> closed = new HashMap<>();
        Entries.of(ledger, ConcernFormalised.class).forEach(step -> formalised.put(step.concernId(), step));
        Entries.of(ledger, ConcernClosed.class).forEach(step -> closed.put(step.concernId(), step));
        return Check.of(
                "concerns",
                Entries.of(ledger, ConcernRaised.class)
                        .map(raised -> line(
                                raised, known, formalised.get(raised.concernId()), closed.get(raised.concernId()))),
                Children.all(council.escalation(), ROLE, "/v1/concerns?limit=" + Pages.LARGEST).stream()
                        .map(concern -> text(concern, "concernId"))
                        .map(id -> council.escalation()
                                .get(ROLE, "/v1/concerns/" + id)
                                .orStop("reading a concern"))
                        .map(this::line));
    }

    private static String line(
            ConcernRaised raised, LedgerChildren known, ConcernFormalised formalised, ConcernClosed closed) {
        return line(
                raised.concernId(),
                raised.theme(),
                raised.persons().stream().map(known::name).distinct().sorted().toList(),
                raised.sensitive(),
                raised.raisedOn().toString(),
                formalised == null ? NO_DAY : formalised.formalisedOn().toString(),
                closed == null ? NO_DAY : closed.closedOn() + " " + closed.outcome(),
                "RAISED" + (formalised == null ? "" : " FORMALISED STAGE_STARTED") + (closed == null ? "" : " CLOSED"));
    }

    private String line(JsonNode concern) {
        String closed = text(concern, "closedOn");
        return line(
                text(concern, "concernId"),
                text(concern, "theme"),
                StreamSupport.stream(concern.path("children").spliterator(), false)
                        .map(child -> children.name(text(child, "childId"), child))
                        .distinct()
                        .sorted()
                        .toList(),
                concern.path("sensitive").asBoolean(),
                text(concern, "raisedOn"),
                text(concern, "formalisedOn"),
                closed.equals(NO_DAY) ? NO_DAY : closed + " " + text(concern, "outcome"),
                String.join(
                        " ",
                        StreamSupport.stream(concern.path("history").spliterator(), false)
                                .map(step -> text(step, "step"))
                                .toList()));
    }

    private static String line(
            String id,
            String theme,
            List<String> children,
            boolean sensitive,
            String raised,
            String formal,
            String closed,
            String steps) {
        return "%s %s about %s, sensitive %s, raised %s, formal %s, closed %s, steps %s"
                .formatted(id, theme, children, sensitive, raised, formal, closed, steps);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : NO_DAY;
    }
}
