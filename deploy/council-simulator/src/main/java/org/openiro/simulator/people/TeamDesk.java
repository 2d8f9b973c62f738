package org.openiro.simulator.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openiro.simulator.council.PreparationHappening.RemindersAnswered;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.frontdoor.Pages;
import org.openiro.simulator.ledger.PreparationEntry;
import org.openiro.simulator.ledger.Refused;
import org.openiro.simulator.people.Office.Known;

/** The social workers of a team read of what they are reminded and say that they took it to heart. */
final class TeamDesk {

    private static final String ROLE = "social-worker/";

    /** It was held, moved or given to another team meanwhile. */
    private static final Set<String> NOT_THEIRS_NOW = Set.of("reminder-not-outstanding", "forbidden");

    private final Office office;

    TeamDesk(Office office) {
        this.office = office;
    }

    void answers(LocalDate today, RemindersAnswered answered) {
        List<JsonNode> outstanding = new ArrayList<>();
        Pages.read(
                office.reviews(),
                ROLE + answered.team(),
                "/v1/reminders?status=OUTSTANDING&team=%s&limit=%d".formatted(answered.team(), Pages.LARGEST),
                outstanding::add);
        for (JsonNode reminder : outstanding) {
            Integer after =
                    answered.afterDays().get(reminder.path("professional").asText());
            LocalDate sentOn = LocalDate.parse(reminder.path("sentOn").asText());
            if (after != null && !today.isBefore(sentOn.plusDays(after))) {
                acknowledges(today, answered.team(), reminder);
            }
        }
    }

    private void acknowledges(LocalDate today, String team, JsonNode reminder) {
        office.person().apply(reminder.path("childId").asText()).ifPresent(person -> {
            Known known = Known.asItStands(reminder.path("reminderId").asText());
            Answer answer = Office.change(
                    office.reviews(),
                    ROLE + team,
                    "/v1/reminders/" + known.id(),
                    "/acknowledge",
                    Map.of("acknowledgedOn", today.toString()),
                    known);
            String refusal = answer.body().path("code").asText();
            if (NOT_THEIRS_NOW.contains(refusal)) {
                office.ledger().note(new Refused(office.authority(), today, person, "acknowledge a reminder", refusal));
                return;
            }
            answer.orStop("acknowledging a reminder");
            List<String> kinds = new ArrayList<>();
            reminder.path("kinds").forEach(kind -> kinds.add(kind.path("kind").asText()));
            office.ledger()
                    .note(new PreparationEntry.ReminderAcknowledged(
                            office.authority(),
                            today,
                            person,
                            known.id(),
                            List.copyOf(kinds),
                            LocalDate.parse(reminder.path("reviewOn").asText())));
        });
    }
}
