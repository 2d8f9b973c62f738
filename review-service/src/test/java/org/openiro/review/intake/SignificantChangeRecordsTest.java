package org.openiro.review.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.review.CaseManagement.SYSTEM;
import static org.openiro.review.entry.EntryCommands.as;
import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.get;
import static org.openiro.review.entry.EntryCommands.inError;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class SignificantChangeRecordsTest {

    private final String person = CaseManagement.person();

    @Test
    void aChangeWaitsForItsChildAndTheTellingFollows() {
        var early = change("2024-07-06T02:00:00Z", "2024-07-05", "");
        arrive();
        settled(early);
        var childId = CaseManagement.arrived(person);
        list(childId).body("items.status", contains("NOT_TOLD")).body("items.sourceSystem", contains(SYSTEM));
        assertThat(notified(childId)).hasSize(1);

        settled(change("2024-07-10T02:00:00Z", "2024-07-05", told("2024-07-09")));
        list(childId).body("items.status", contains("TOLD")).body("items.lagWorkingDays", contains(2));
        assertThat(notified(childId)).hasSize(2);
        settled(change("2024-07-11T02:00:00Z", "2024-07-05", told("2024-07-09")));
        assertThat(notified(childId)).hasSize(2);
    }

    @Test
    void anotherDayIsAnotherEntryAndTheOneBeforeIsMarked() {
        var childId = arrive();
        settled(change("2024-07-06T02:00:00Z", "2024-07-05", told("2024-07-09")));
        settled(change("2024-07-10T02:00:00Z", "2024-07-04", told("2024-07-09")));

        list(childId)
                .body("items.occurredOn", contains("2024-07-05", "2024-07-04"))
                .body("items[0].recordedInError.reason", equalTo("its source tells it otherwise"))
                .body("items[1].recordedInError", nullValue());
        assertThat(notified(childId)).containsExactly(false, true, false);
        settled(change("2024-07-09T02:00:00Z", "2024-07-01", ""));
        list(childId).body("items.occurredOn", contains("2024-07-05", "2024-07-04"));
    }

    @Test
    void oneThatItsSourceTakesBackIsMarked() {
        var childId = arrive();
        settled(change("2024-07-06T02:00:00Z", "2024-07-05", ""));
        settled(change("2024-07-10T02:00:00Z", "2024-07-05", ", \"withdrawn\": true"));

        list(childId).body("items.recordedInError.by", contains("system:review-service"));
    }

    @Test
    void whatTheIroHeardFromOthersIsNoTellingOfTheAuthority() {
        var childId = arrive();
        settled(change("2024-07-06T02:00:00Z", "2024-07-05", ", \"toldOn\": \"2024-07-06\", \"toldBy\": \"CARER\""));
        list(childId).body("items.status", contains("NOT_TOLD")).body("items.heardOn", contains("2024-07-06"));

        settled(change("2024-07-10T02:00:00Z", "2024-07-05", told("2024-07-09")));
        list(childId)
                .body("items.toldOn", contains("2024-07-09"))
                .body("items.heardFrom", contains("CARER"))
                .body("items.iroKnewOn", contains("2024-07-06"));
        settled(change("2024-07-11T02:00:00Z", "2024-07-05", ", \"toldOn\": \"2024-07-11\""));
        list(childId)
                .body("items.findAll { it.recordedInError == null }.heardFrom", contains("OTHER"))
                .body("items.findAll { it.recordedInError == null }.toldOn", contains("2024-07-09"));
    }

    @Test
    void whatItsSourceToldOfTheOtherTellingStaysWhenItCorrectsTheDay() {
        var childId = arrive();
        settled(change("2024-07-06T02:00:00Z", "2024-07-05", ", \"toldOn\": \"2024-07-06\", \"toldBy\": \"CARER\""));
        settled(change("2024-07-10T02:00:00Z", "2024-07-05", told("2024-07-09")));
        settled(change("2024-07-11T02:00:00Z", "2024-07-04", told("2024-07-09")));

        list(childId)
                .body("items.findAll { it.recordedInError == null }.occurredOn", contains("2024-07-04"))
                .body("items.findAll { it.recordedInError == null }.toldOn", contains("2024-07-09"))
                .body("items.findAll { it.recordedInError == null }.heardFrom", contains("CARER"))
                .body("items.findAll { it.recordedInError == null }.iroKnewOn", contains("2024-07-06"));
    }

    @Test
    void noSourceBringsBackTheTellingThatAPersonTookBack() {
        var childId = arrive();
        settled(change("2024-07-06T02:00:00Z", "2024-07-05", told("2024-07-08")));
        var address = "/v1/significant-changes/" + list(childId).extract().path("items[0].changeId");
        command("iro", get(address))
                .body("{\"toldBy\": \"SOCIAL_WORKER\", \"reason\": \"That was another change\"}")
                .post(address + "/take-back-telling")
                .then()
                .statusCode(200);

        settled(change("2024-07-10T02:00:00Z", "2024-07-05", told("2024-07-08")));
        list(childId).body("items.status", contains("NOT_TOLD"));
        settled(change("2024-07-11T02:00:00Z", "2024-07-04", told("2024-07-08")));
        list(childId)
                .body("items.findAll { it.recordedInError == null }.occurredOn", contains("2024-07-04"))
                .body("items.findAll { it.recordedInError == null }.status", contains("NOT_TOLD"));
        settled(change("2024-07-12T02:00:00Z", "2024-07-04", told("2024-07-10")));
        list(childId).body("items.findAll { it.recordedInError == null }.toldOn", contains("2024-07-10"));
    }

    @Test
    void aTellingThatItsSourceTakesBackIsNoTelling() {
        var childId = arrive();
        settled(change("2024-07-06T02:00:00Z", "2024-07-05", told("2024-07-06")));
        settled(change("2024-07-10T02:00:00Z", "2024-07-05", ""));

        list(childId).body("items.findAll { it.recordedInError == null }.status", contains("NOT_TOLD"));
        assertThat(notified(childId)).containsExactly(false, true, false);
    }

    @Test
    void aPersonsWordStands() {
        var childId = arrive();
        settled(change("2024-07-06T02:00:00Z", "2024-07-05", ""));
        var address = "/v1/significant-changes/" + list(childId).extract().path("items[0].changeId");
        command("iro", get(address))
                .body("{\"toldOn\": \"2024-07-08\", \"toldBy\": \"SOCIAL_WORKER\"}")
                .post(address + "/tell")
                .then()
                .statusCode(200);
        settled(change("2024-07-10T02:00:00Z", "2024-07-05", told("2024-07-09")));
        settled(change("2024-07-11T02:00:00Z", "2024-07-04", told("2024-07-09")));
        settled(change("2024-07-12T02:00:00Z", "2024-07-05", ""));
        settled(change("2024-07-13T02:00:00Z", "2024-07-05", ", \"withdrawn\": true"));
        list(childId)
                .body("items.toldOn", contains("2024-07-08"))
                .body("items.occurredOn", contains("2024-07-05"))
                .body("items.recordedInError", contains(nullValue()));

        inError(address, get(address)).statusCode(200);
        settled(change("2024-07-14T02:00:00Z", "2024-07-05", told("2024-07-09")));
        list(childId).body("items.recordedInError.by", contains("test-iro"));
    }

    @Test
    void whatCanNeverBeTakenIsRefusedWithItsField() {
        arrive();
        var unknown = send("2024-07-06T02:00:00Z", "EARTHQUAKE", "2024-07-05", "");
        var ahead = change("2024-07-07T02:00:00Z", "2124-07-05", "");

        assertThat(refused(unknown)).containsExactly("unknown-code", "/kind");
        assertThat(refused(ahead)).containsExactly("after-today", "/occurredOn");
    }

    private String arrive() {
        CaseManagement.child(
                person,
                "2024-01-16T02:00:00Z",
                "\"dateOfBirth\": \"2014-03-02\", \"periodsOfCare\": [{\"startedOn\": \"2024-01-15\"}]");
        return CaseManagement.arrived(person);
    }

    private UUID change(String version, String occurredOn, String more) {
        return send(version, "MISSING", occurredOn, more);
    }

    private UUID send(String version, String kind, String occurredOn, String more) {
        return CaseManagement.send(
                TestTokens.SAMPLEBOROUGH, SYSTEM, "significant-change.v1", person, version, """
                "changeId": "SC-1", "kind": "%s", "occurredOn": "%s"%s""".formatted(
                                kind, occurredOn, more));
    }

    private static String told(String on) {
        return ", \"toldOn\": \"" + on + "\", \"toldBy\": \"SOCIAL_WORKER\"";
    }

    private static void settled(UUID event) {
        await().atMost(60, SECONDS)
                .until(() -> as("integration")
                                .queryParam("limit", 500)
                                .get("/v1/intake-results")
                                .path("items.find { it.eventId == '%s' }".formatted(event))
                        != null);
    }

    private static List<String> refused(UUID event) {
        return await().atMost(60, SECONDS)
                .until(
                        () -> as("integration")
                                .queryParam("limit", 500)
                                .get("/v1/dead-letters")
                                .path(
                                        "items.find { it.eventId == '%s' }?.problems?.first()?.with { [it.code, it.pointer] }"
                                                .formatted(event)),
                        problem -> problem != null);
    }

    private static ValidatableResponse list(String childId) {
        return get("/v1/children/" + childId + "/significant-changes").statusCode(200);
    }

    private static List<Boolean> notified(String childId) {
        return PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> event.type().equals("significant-change-notified.v1"))
                .map(event -> event.data().get("recordedInError").asBoolean())
                .toList();
    }
}
