package org.openiro.simulator.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.TriggerHappening;
import org.openiro.simulator.council.TriggerHappening.TriggerDecided;
import org.openiro.simulator.council.TriggerHappening.TriggerRecorded;
import org.openiro.simulator.council.TriggerHappening.TriggerWithdrawn;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.ledger.TriggerEntry;
import org.openiro.simulator.people.Office.Known;

/** What may bring a review forward: administrators record it and take back what was an error, the IRO decides. */
final class EarlyReviews {

    private static final String ADMINISTRATOR = "review-administrator";
    private static final String IRO = "iro";

    private final Office office;
    private final Map<String, Known> triggers = Office.memory();

    EarlyReviews(Office office) {
        this.office = office;
    }

    void deals(LocalDate today, String childId, TriggerHappening happening) {
        switch (happening) {
            case TriggerRecorded recorded -> records(today, childId, recorded);
            case TriggerDecided decided -> decides(today, childId, decided);
            case TriggerWithdrawn withdrawn ->
                step(withdrawn, ADMINISTRATOR, "/withdraw", Map.of("reason", "It was about another child"))
                        .ifPresent(id -> office.ledger()
                                .note(new TriggerEntry.TriggerWithdrawn(
                                        office.authority(), today, withdrawn.child(), id)));
        }
    }

    private void records(LocalDate today, String childId, TriggerRecorded recorded) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", recorded.kind());
        body.put("occurredOn", recorded.occurredOn().toString());
        Answer answer = office.reviews()
                .commandOn(
                        recorded.trigger(),
                        ADMINISTRATOR,
                        "/v1/children/%s/early-review-triggers".formatted(childId),
                        body);
        answer.orStop("recording an early-review trigger");
        Known known = Known.of(answer, "triggerId");
        triggers.put(recorded.trigger(), known);
        office.ledger()
                .note(new TriggerEntry.TriggerRecorded(
                        office.authority(),
                        today,
                        recorded.child(),
                        known.id(),
                        recorded.kind(),
                        recorded.occurredOn()));
    }

    /** The IRO looks up when the review is due: it can be wanted by then at the latest, and by no day when none is required. */
    private void decides(LocalDate today, String childId, TriggerDecided decided) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("decision", decided.reviewBy() == null ? "KEEP_DATE" : "HOLD_EARLY");
        body.put("decidedOn", today.toString());
        body.put("reason", decided.reviewBy() == null ? "It changes nothing in the plan" : "The plan has to change");
        wantedBy(today, childId, decided).ifPresent(day -> body.put("reviewBy", day.toString()));
        step(decided, IRO, "/decide", body).ifPresent(id -> office.ledger()
                .note(new TriggerEntry.TriggerDecided(
                        office.authority(), today, decided.child(), id, (String) body.get("decision"), wanted(body))));
    }

    private static @Nullable LocalDate wanted(Map<String, Object> body) {
        return body.get("reviewBy") instanceof String day ? LocalDate.parse(day) : null;
    }

    private Optional<LocalDate> wantedBy(LocalDate today, String childId, TriggerDecided decided) {
        if (decided.reviewBy() == null) {
            return Optional.empty();
        }
        JsonNode due = office.reviews()
                .get(IRO, "/v1/children/%s/due-dates".formatted(childId))
                .orStop("looking up a due date")
                .at("/next/statutoryDueOn");
        return Optional.of(due)
                .filter(JsonNode::isTextual)
                .map(date -> LocalDate.parse(date.asText()))
                .map(date -> date.isBefore(decided.reviewBy()) ? date : decided.reviewBy())
                .filter(day -> !day.isBefore(today));
    }

    /** A step on a trigger that was recorded. */
    private Optional<String> step(TriggerHappening happening, String role, String step, Map<String, Object> body) {
        return Optional.ofNullable(triggers.get(happening.trigger())).map(known -> {
            Answer answer =
                    Office.change(office.reviews(), role, "/v1/early-review-triggers/" + known.id(), step, body, known);
            answer.orStop("early-review trigger: " + step);
            triggers.put(happening.trigger(), Known.of(answer, "triggerId"));
            return known.id();
        });
    }
}
