package org.openiro.review.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.review.entry.EntryCommands.as;
import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.get;
import static org.openiro.review.entry.EntryCommands.getFromOthershire;
import static org.openiro.review.entry.EntryCommands.inError;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.CaseManagement;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class ContactCommandsTest {

    private static final String ALONE = "\"kind\": \"VISIT\", \"privacy\": \"ALONE\"";

    @Inject
    Clock clock;

    private LocalDate today;
    private String childId;

    @BeforeEach
    void aChildIsLookedAfter() {
        today = LocalDate.now(clock);
        childId = CaseManagement.childLookedAfterSince(today.minusDays(40).toString(), "2014-03-02");
    }

    @Test
    void aContactIsRecordedAndPublished() {
        record(today, ALONE)
                .statusCode(201)
                .body("kind", equalTo("VISIT"))
                .body("privacy", equalTo("ALONE"))
                .body("contactedBy", equalTo("iro-003"))
                .body("recordedBy", equalTo("test-iro"))
                .body("recordedInError", nullValue());
        assertThat(PublishedEvents.of("review", "reviews", childId).getLast()).satisfies(event -> {
            assertThat(event.type()).isEqualTo("child-contacted.v1");
            assertThat(event.data().get("privacy").asText()).isEqualTo("ALONE");
            ContractFiles.assertValid("child-contacted.v1", event.data().toString());
        });
    }

    @Test
    void aContactBeforeTheChildWasLookedAfterCountsForNoReview() {
        record(today.minusDays(41), ALONE).statusCode(201).body("countsForReview", equalTo(false));
        record(today.minusDays(40), ALONE).statusCode(201).body("countsForReview", equalTo(true));
        get("/v1/children/" + childId + "/contacts").body("items.countsForReview", contains(true, false));
    }

    @Test
    void whatTheNoteSaysIsNotPublished() {
        record(today, ALONE + ", \"note\": \"She spoke of her brother\"")
                .statusCode(201)
                .body("note", equalTo("She spoke of her brother"));
        assertThat(PublishedEvents.of("review", "reviews", childId)
                        .getLast()
                        .data()
                        .toString())
                .doesNotContain("brother");
    }

    @Test
    void anImpossibleContactIsRefusedWithItsFields() {
        record(today.plusDays(1), "\"kind\": \"LETTER\", \"privacy\": \"ALONE\"")
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("entry-refused"))
                .body("errors.pointer", contains("/contactedOn", "/privacy"))
                .body("errors.code", contains("after-today", "no-conversation"));
        record(today, "\"kind\": \"VISIT\", \"privacy\": \"NOT_APPROPRIATE\"")
                .statusCode(422)
                .body("errors.pointer", contains("/notAppropriateBecause"));
        record(today, "\"kind\": \"VISIT\", \"privacy\": \"NOT_APPROPRIATE\", \"notAppropriateBecause\": \"AGE\"")
                .statusCode(201);
    }

    @Test
    void aNameIsNoReferenceAndAnUnknownCodeIsNamed() {
        command("iro")
                .body("""
                        {"contactedOn": "%s", "contactedBy": "Ann Other", "kind": "LETTER"}""".formatted(today))
                .post("/v1/children/{id}/contacts", childId)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/contactedBy"));
        record(today, "\"kind\": \"PIGEON\"").statusCode(400).body("errors.pointer", contains("/kind"));
    }

    @Test
    void oneRecordedInErrorStaysToBeSeenAndIsPublishedAgain() {
        var recorded = record(today, ALONE);
        var address = address(recorded);

        inError(address, recorded)
                .statusCode(200)
                .body("recordedInError.reason", equalTo("It was another child"))
                .body("recordedInError.by", equalTo("test-iro"));
        inError(address, recorded).statusCode(412);
        inError(address, get(address)).statusCode(409).body("code", equalTo("entry-in-error"));
        get("/v1/children/" + childId + "/contacts")
                .body("items.contactId", contains(id(recorded)))
                .body("items[0].recordedInError.by", equalTo("test-iro"));
        assertThat(PublishedEvents.of("review", "reviews", childId)
                        .getLast()
                        .data()
                        .get("recordedInError")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void theSameCommandAgainRecordsNothingMore() {
        var key = UUID.randomUUID().toString();
        var body = """
                {"contactedOn": "%s", "contactedBy": "iro-003", "kind": "MESSAGE"}""".formatted(today);
        for (int i = 0; i < 2; i++) {
            as("iro")
                    .header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(body)
                    .post("/v1/children/{id}/contacts", childId)
                    .then()
                    .statusCode(201);
        }

        get("/v1/children/" + childId + "/contacts").body("items.kind", contains("MESSAGE"));
    }

    @Test
    void theLatestContactIsListedFirstAndPagesGoOn() {
        var earlier = record(today.minusDays(3), ALONE);
        var later = record(today.minusDays(1), ALONE);

        var first = get("/v1/children/" + childId + "/contacts?limit=1").body("items.contactId", contains(id(later)));
        get("/v1/children/" + childId + "/contacts?limit=1&after="
                        + first.extract().path("next"))
                .body("items.contactId", contains(id(earlier)))
                .body("next", nullValue());
        get("/v1/children/" + childId + "/contacts?sort=contactedOn")
                .body("items.contactId", contains(id(earlier), id(later)));
    }

    @Test
    void anotherCouncilsContactIsNotThere() {
        getFromOthershire(address(record(today, ALONE))).statusCode(404);
    }

    @Test
    void everyLookIsWrittenDown() {
        get(address(record(today, ALONE))).statusCode(200);

        as("iro-manager")
                .queryParam("childId", childId)
                .get("/v1/access-log")
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("GET /v1/contacts/{contactId}"));
    }

    private ValidatableResponse record(LocalDate on, String fields) {
        return command("iro")
                .body("""
                        {"contactedOn": "%s", "contactedBy": "iro-003", %s}""".formatted(on, fields))
                .post("/v1/children/{id}/contacts", childId)
                .then();
    }

    private static String id(ValidatableResponse contact) {
        return contact.extract().path("contactId");
    }

    private static String address(ValidatableResponse contact) {
        return "/v1/contacts/" + id(contact);
    }
}
