package org.openiro.caseload.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.openiro.caseload.testing.Requests.as;
import static org.openiro.platform.testing.TestTokens.SAMPLEBOROUGH;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.testing.CaseloadServiceTest;
import org.openiro.caseload.testing.Child;
import org.openiro.caseload.testing.OtherServices;
import org.openiro.caseload.testing.Published;
import org.openiro.platform.access.Roles;

@CaseloadServiceTest
class ChildArrivesTest {

    private final String professional = "p-" + UUID.randomUUID();

    @Inject
    OtherServices others;

    @Inject
    Published published;

    @Test
    void anIroWhomOnlyInvolvementsNameIsMadeWithoutHoursAndAllocated() {
        Child child = new Child()
                .lookedAfter("2024-06-03", null)
                .involvement("IRO", professional, "2024-06-05", null)
                .involvement("SOCIAL_WORKER", "sw-1", "2024-06-03", null);

        publish(child);

        JsonNode allocated = published.bodies(child.id(), 1).getFirst();
        assertThat(allocated.get("from").asText()).isEqualTo("2024-06-05");
        assertThat(allocated.get("source").asText()).isEqualTo("IMPORT");
        String iroId = allocated.get("iroId").asText();
        as(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .get("/v1/iros/" + iroId)
                .then()
                .statusCode(200)
                .body("professional", equalTo(professional))
                .body("enteredByPerson", equalTo(false))
                .body("posts", empty());
    }

    @Test
    void theSameStateAgainChangesNothingAndANewOneChangesOnce() {
        Child child = new Child().lookedAfter("2024-06-03", null).involvement("IRO", professional, "2024-06-05", null);
        publish(child);
        publish(child);
        child.withoutInvolvements()
                .involvement("IRO", professional, "2024-06-05", "2024-09-02")
                .involvement("IRO", professional + "b", "2024-09-02", null);
        publish(child);

        assertThat(published.types(child.id(), 3))
                .containsExactly("iro-allocated.v1", "allocation-ended.v1", "iro-allocated.v1");
        JsonNode ended = published.bodies(child.id(), 3).get(1);
        assertThat(ended.get("endedOn").asText()).isEqualTo("2024-09-02");
        assertThat(ended.get("reason").asText()).isEqualTo("ENDED_IN_SOURCE");
    }

    @Test
    void anOlderStateThatComesLateChangesNothing() {
        Child child = new Child().lookedAfter("2024-06-03", null).involvement("IRO", professional, "2024-06-05", null);
        others.publish(
                "children",
                "child-looked-after.v1",
                SAMPLEBOROUGH,
                child.id(),
                child.body(),
                7,
                "2024-07-01T09:00:00Z");
        String older = child.body().replace("2024-06-05", "2024-06-04");
        others.publish(
                "children", "child-looked-after.v1", SAMPLEBOROUGH, child.id(), older, 6, "2024-06-30T09:00:00Z");
        others.publish(
                "children",
                "child-looked-after.v1",
                SAMPLEBOROUGH,
                child.id(),
                child.body().replace("\"to\": null", "\"to\": \"2024-08-01\""),
                8,
                "2024-07-02T09:00:00Z");

        assertThat(published.types(child.id(), 2)).containsExactly("iro-allocated.v1", "allocation-ended.v1");
        assertThat(published.bodies(child.id(), 2).get(1).get("from").asText()).isEqualTo("2024-06-05");
    }

    private void publish(Child child) {
        others.publish("children", "child-looked-after.v1", SAMPLEBOROUGH, child.id(), child.body());
    }
}
