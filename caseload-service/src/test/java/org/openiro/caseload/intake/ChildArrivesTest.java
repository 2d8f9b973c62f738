package org.openiro.caseload.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.openiro.caseload.testing.Published.text;
import static org.openiro.caseload.testing.Requests.allocate;
import static org.openiro.caseload.testing.Requests.as;
import static org.openiro.platform.testing.TestTokens.SAMPLEBOROUGH;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.testing.CaseloadServiceTest;
import org.openiro.caseload.testing.Child;
import org.openiro.caseload.testing.Published;
import org.openiro.caseload.testing.Requests;
import org.openiro.caseload.testing.ReviewService;
import org.openiro.platform.access.Roles;
import org.openiro.platform.testing.PublishedEvents;

@CaseloadServiceTest
class ChildArrivesTest {

    private final String professional = "p-" + UUID.randomUUID();

    @Test
    void anIroWhomOnlyInvolvementsNameIsMadeWithoutHoursAndAllocated() {
        Child child = new Child()
                .lookedAfter("2024-06-03", null)
                .involvement("IRO", professional, "2024-06-05", null)
                .involvement("SOCIAL_WORKER", "sw-1", "2024-06-03", null);

        ReviewService.publish(SAMPLEBOROUGH, child);

        JsonNode allocated = Published.ofChild(child.id(), 1).getFirst().data();
        assertThat(text(allocated, "from")).isEqualTo("2024-06-05");
        assertThat(text(allocated, "source")).isEqualTo("IMPORT");
        as(Roles.IRO_MANAGER, SAMPLEBOROUGH)
                .get("/v1/iros/" + text(allocated, "iroId"))
                .then()
                .statusCode(200)
                .body("professional", equalTo(professional))
                .body("enteredByPerson", equalTo(false))
                .body("posts", empty());
    }

    @Test
    void theManagerCompletesAnImportedIroByEnteringThem() {
        Child child = new Child().lookedAfter("2024-06-03", null).involvement("IRO", professional, "2024-06-05", null);
        ReviewService.publish(SAMPLEBOROUGH, child);
        String imported = text(Published.ofChild(child.id(), 1).getFirst().data(), "iroId");

        assertThat(Requests.iro(SAMPLEBOROUGH, professional)).isEqualTo(imported);
        assertThat(Published.ofIro(imported, 2)
                        .getLast()
                        .data()
                        .at("/posts/0/fte")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void theSameStateAgainChangesNothingAndANewOneChangesOnce() {
        Child child = new Child().lookedAfter("2024-06-03", null).involvement("IRO", professional, "2024-06-05", null);
        ReviewService.publish(SAMPLEBOROUGH, child);
        ReviewService.publish(SAMPLEBOROUGH, child);
        child.withoutInvolvements()
                .involvement("IRO", professional, "2024-06-05", "2024-09-02")
                .involvement("IRO", professional + "b", "2024-09-02", null);
        ReviewService.publish(SAMPLEBOROUGH, child);

        List<PublishedEvents.Published> events = Published.ofChild(child.id(), 3);
        assertThat(Published.types(events))
                .containsExactly("iro-allocated.v1", "allocation-ended.v1", "iro-allocated.v1");
        assertThat(text(events.get(1).data(), "endedOn")).isEqualTo("2024-09-02");
        assertThat(text(events.get(1).data(), "reason")).isEqualTo("ENDED_IN_SOURCE");
    }

    @Test
    void anOlderStateThatComesLateChangesNothing() {
        Child child = new Child().lookedAfter("2024-06-03", null).involvement("IRO", professional, "2024-06-05", null);
        String older = child.body().replace("2024-06-05", "2024-06-04");
        String newest = child.body()
                .replace("\"from\": \"2024-06-05\", \"to\": null", "\"from\": \"2024-06-05\", \"to\": \"2024-08-01\"");

        ReviewService.publish(SAMPLEBOROUGH, child.id(), child.body(), 7, "2024-07-01T09:00:00Z");
        ReviewService.publish(SAMPLEBOROUGH, child.id(), older, 6, "2024-06-30T09:00:00Z");
        ReviewService.publish(SAMPLEBOROUGH, child.id(), newest, 8, "2024-08-02T09:00:00Z");

        List<PublishedEvents.Published> events = Published.ofChild(child.id(), 2);
        assertThat(Published.types(events)).containsExactly("iro-allocated.v1", "allocation-ended.v1");
        assertThat(text(events.get(1).data(), "from")).isEqualTo("2024-06-05");
    }

    @Test
    void anInvolvementThatIsGoneEndedOnTheLondonDayOnWhichTheListWasRecorded() {
        Child child = new Child().lookedAfter("2024-06-03", null).involvement("IRO", professional, "2024-06-05", null);

        ReviewService.publish(SAMPLEBOROUGH, child.id(), child.body(), 1, "2024-06-06T09:00:00Z");
        ReviewService.publish(
                SAMPLEBOROUGH, child.id(), child.withoutInvolvements().body(), 2, "2024-07-01T23:30:00Z");

        JsonNode ended = Published.ofChild(child.id(), 2).get(1).data();
        assertThat(text(ended, "endedOn")).isEqualTo("2024-07-02");
        assertThat(text(ended, "reason")).isEqualTo("ABSENT_FROM_SOURCE");
    }

    @Test
    void whatAPersonEnteredStandsWhateverTheSourceSays() {
        String ann = Requests.iro(SAMPLEBOROUGH, professional + "a");
        Child child = new Child().lookedAfter("2024-06-03", null);
        ReviewService.publish(SAMPLEBOROUGH, child);
        allocate(SAMPLEBOROUGH, child.id(), ann, "2024-06-10").statusCode(201);

        child.involvement("IRO", professional, "2024-07-01", null);
        ReviewService.publish(SAMPLEBOROUGH, child);
        child.withoutInvolvements().involvement("IRO", professional, "2024-06-04", null);
        ReviewService.publish(SAMPLEBOROUGH, child);

        List<PublishedEvents.Published> events = Published.ofChild(child.id(), 3);
        assertThat(Published.types(events))
                .containsExactly("iro-allocated.v1", "iro-allocated.v1", "allocation-ended.v1");
        assertThat(text(events.getFirst().data(), "iroId")).isEqualTo(ann);
        assertThat(text(events.getLast().data(), "from")).isEqualTo("2024-06-04");
        assertThat(text(events.getLast().data(), "endedOn")).isEqualTo("2024-06-10");
    }

    @Test
    void anAllocationEnteredByIdentifierBindsWhenTheChildArrives() {
        String ann = Requests.iro(SAMPLEBOROUGH, professional);
        Child child = new Child().lookedAfter("2024-06-03", null);
        String allocation = Requests.allocateByIdentifier(
                        SAMPLEBOROUGH, "ssda903", child.identifier(), ann, "2024-06-04")
                .statusCode(201)
                .body("childId", equalTo(null))
                .body("child.identifier", equalTo(child.identifier()))
                .extract()
                .path("allocationId");

        ReviewService.publish(SAMPLEBOROUGH, child);

        JsonNode bound = Published.ofChild(child.id(), 1).getFirst().data();
        assertThat(text(bound, "allocationId")).isEqualTo(allocation);
        as(Roles.IRO, SAMPLEBOROUGH)
                .get("/v1/allocations/" + allocation)
                .then()
                .statusCode(200)
                .body("childId", equalTo(child.id()))
                .body("independenceChecked", equalTo(true));
    }

    @Test
    void aStateThatCannotBeReadBecomesADeadLetterAndHoldsNobodyUp() {
        Child broken = new Child().lookedAfter("2024-06-03", "2024-06-01");
        Child next = new Child().lookedAfter("2024-06-03", null).involvement("IRO", professional, "2024-06-05", null);

        ReviewService.publish(SAMPLEBOROUGH, broken);
        ReviewService.publish(SAMPLEBOROUGH, next);

        assertThat(Published.ofChild(next.id(), 1)).hasSize(1);
        assertThat(PublishedEvents.of("caseload", "allocations", broken.id())).isEmpty();
    }
}
