package org.openiro.simulator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openiro.simulator.casemanagement.CaseRecords;
import org.openiro.simulator.council.SyntheticChild;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.frontdoor.ServiceClient;

/** The concerns that the synthetic IROs raise: every third is made formal, two of three are closed. */
final class SampleConcerns {

    private static final int EVERY = 4;
    private static final List<String> THEMES =
            List.of("DRIFT_DELAY", "CARE_PLAN", "PLACEMENT", "CONTACT", "DOCS_LATE", "EDUCATION", "HEALTH");
    private static final List<String> OUTCOMES = List.of("RESOLVED", "PARTLY_RESOLVED", "EXPLANATION_ACCEPTED");

    private final SyntheticCouncil council;
    private final ServiceClient escalation;

    SampleConcerns(SyntheticCouncil council, ServiceClient escalation) {
        this.council = council;
        this.escalation = escalation;
    }

    int raise() {
        int raised = 0;
        for (int i = 0; i < council.children().size(); i += EVERY) {
            SyntheticChild child = council.children().get(i);
            LocalDate on = latest(
                    child.firstDay().plusDays(100),
                    council.completeYears().getFirst().firstDay());
            if (on.plusDays(60).isBefore(council.lastDay())) {
                raise(child, on, raised++);
            }
        }
        return raised;
    }

    private void raise(SyntheticChild child, LocalDate on, int number) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("child", Map.of("scheme", CaseRecords.SOURCE_SYSTEM, "identifier", child.id()));
        body.put("theme", THEMES.get(number % THEMES.size()));
        body.put("words", "Synthetic concern: no real child is meant.");
        body.put("raisedOn", on.toString());
        String id = escalation
                .command("iro", "/v1/concerns", body)
                .orStop("raising a concern")
                .path("concernId")
                .asText();
        if (number % 3 == 0) {
            step(id, "formalise", Map.of("formalisedOn", on.plusDays(8).toString()));
        }
        if (number % 3 != 2) {
            step(
                    id,
                    "close",
                    Map.of("closedOn", on.plusDays(30).toString(), "outcome", OUTCOMES.get(number % OUTCOMES.size())));
        }
    }

    private void step(String id, String step, Map<String, Object> body) {
        String path = "/v1/concerns/" + id;
        String etag = escalation.get("iro", path).etag().orElse("");
        escalation.command("iro", path + "/" + step, body, etag).orStop("concern: " + step);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
