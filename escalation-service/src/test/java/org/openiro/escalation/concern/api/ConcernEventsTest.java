package org.openiro.escalation.concern.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.PublishedEvents.Published;

@EscalationTest
class ConcernEventsTest {

    @Test
    void raisingFormalisingAndClosingAreEachPublishedUnderTheConcernsKey() {
        UUID child = UUID.randomUUID();
        String id = raised(SampleConcern.about(child));
        Caller.iro().makesFormal(id, LocalDate.of(2024, 9, 12)).statusCode(200);
        Caller.iro().closes(id, LocalDate.of(2024, 10, 1), "RESOLVED").statusCode(200);

        List<Published> events = PublishedEvents.of("escalation", "concerns", id);

        assertThat(events)
                .extracting(Published::type)
                .containsExactly("concern-raised.v1", "concern-formalised.v1", "concern-closed.v1");
        assertThat(events).allSatisfy(event -> {
            assertThat(event.authority()).isEqualTo("E09999999");
            assertThat(event.data().at("/concernId").asText()).isEqualTo(id);
            assertThat(event.data().at("/detailUrl").asText()).endsWith("/v1/concerns/" + id);
        });
        JsonNode raised = events.get(0).data();
        assertThat(raised.at("/childIds/0").asText()).isEqualTo(child.toString());
        assertThat(raised.at("/childCount").asInt()).isEqualTo(1);
        assertThat(raised.at("/theme").asText()).isEqualTo("DRIFT_DELAY");
        assertThat(raised.at("/otherThemes/0").asText()).isEqualTo("SW_ALLOCATION");
        assertThat(raised.at("/raisedOn").asText()).isEqualTo("2024-09-02");
        assertThat(raised.at("/sensitive").asBoolean()).isFalse();
        JsonNode formalised = events.get(1).data();
        assertThat(formalised.at("/formalisedOn").asText()).isEqualTo("2024-09-12");
        assertThat(formalised.at("/stage").asInt()).isEqualTo(1);
        JsonNode closed = events.get(2).data();
        assertThat(closed.at("/closedOn").asText()).isEqualTo("2024-10-01");
        assertThat(closed.at("/outcome").asText()).isEqualTo("RESOLVED");
        assertThat(closed.at("/everFormal").asBoolean()).isTrue();
        assertThat(closed.at("/highestStage").asInt()).isEqualTo(1);
        assertThat(closed.at("/workingDaysFromFormal").asInt()).isEqualTo(13);
    }

    @Test
    void theWordsAndTheIdentifiersAreInNoEvent() {
        String id = raised(SampleConcern.with(
                SampleConcern.about("ssda903", "event-test-identifier"), "words", "Words-that-must-stay-here."));
        Caller.iro().makesFormal(id, LocalDate.of(2024, 9, 12)).statusCode(200);
        Caller.iro().closes(id, LocalDate.of(2024, 10, 1), "RESOLVED").statusCode(200);

        assertThat(PublishedEvents.of("escalation", "concerns", id)).hasSize(3).allSatisfy(event -> assertThat(
                        event.data().toString())
                .doesNotContain("Words-that")
                .doesNotContain("event-test-identifier")
                .doesNotContain("iro-ayesha"));
    }

    @Test
    void aChildNotKnownYetIsCountedAndNotNamed() {
        String id = raised(SampleConcern.about("ssda903", "not-here-yet-3"));

        JsonNode raised =
                PublishedEvents.of("escalation", "concerns", id).getFirst().data();
        assertThat(raised.at("/childCount").asInt()).isEqualTo(1);
        assertThat(raised.at("/childIds")).isEmpty();
    }

    @Test
    void whatIsRefusedIsNotPublished() {
        String id = raised(SampleConcern.anybody());
        Caller.iro().closes(id, LocalDate.of(2024, 10, 1), "SHELVED").statusCode(422);

        assertThat(PublishedEvents.of("escalation", "concerns", id)).hasSize(1);
    }

    private static String raised(Map<String, Object> concern) {
        return Caller.iro().raises(concern).statusCode(201).extract().path("concernId");
    }
}
