package org.openiro.review.significantchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.review.entry.EntryCommands.as;
import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.get;
import static org.openiro.review.entry.EntryCommands.getFromOthershire;
import static org.openiro.review.entry.EntryCommands.inError;
import static org.openiro.review.entry.EntryCommands.neverWas;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
class SignificantChangesTest {

    private static final String EVENT = "significant-change-notified.v1";

    @Inject
    Clock clock;

    private LocalDate today;
    private String childId;

    @BeforeEach
    void aChildIsLookedAfter() {
        today = LocalDate.now(clock);
        childId = CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02");
    }

    /** Good Friday 2024 was 29 March, Easter Monday 1 April. */
    @Test
    void theLagIsCountedInDaysAndInWorkingDays() {
        record("2024-03-28", told("2024-04-03", "SOCIAL_WORKER"))
                .statusCode(201)
                .body("status", equalTo("TOLD"))
                .body("lagDays", equalTo(6))
                .body("lagWorkingDays", equalTo(2))
                .body("iroKnewOn", equalTo("2024-04-03"))
                .body("heardOn", nullValue())
                .body("standardWorkingDays", nullValue())
                .body("toldRecordedBy", equalTo("test-iro"));
        assertThat(last()).satisfies(event -> {
            assertThat(event.type()).isEqualTo(EVENT);
            assertThat(event.data().get("toldOn").asText()).isEqualTo("2024-04-03");
            ContractFiles.assertValid(EVENT, event.data().toString());
        });
    }

    @Test
    void aChangeThatTheIroWasNotToldOfIsPublishedAndWaitsUntilTheAuthorityTells() {
        var change = record("2024-03-28", "");
        change.statusCode(201)
                .body("status", equalTo("NOT_TOLD"))
                .body("lagDays", nullValue())
                .body("iroKnewOn", nullValue());
        assertThat(last()).satisfies(event -> {
            assertThat(event.type()).isEqualTo(EVENT);
            assertThat(event.data().hasNonNull("toldOn")).isFalse();
            ContractFiles.assertValid(EVENT, event.data().toString());
        });
        list(false).body("items.changeId", hasItem(id(change)));
        list(true).body("items.changeId", not(hasItem(id(change))));

        var told = tell(change, "2024-04-02", "TEAM_MANAGER");
        told.statusCode(200).body("lagWorkingDays", equalTo(1)).body("status", equalTo("TOLD"));
        assertThat(last().data().get("toldBy").asText()).isEqualTo("TEAM_MANAGER");
        list(false).body("items.changeId", not(hasItem(id(change))));
        list(true).body("items.changeId", hasItem(id(change)));
        tell(told, "2024-04-03", "SOCIAL_WORKER")
                .statusCode(409)
                .body("code", equalTo("change-told"))
                .body("errors.code", contains("TAKE_BACK_TELLING", "RECORD_IN_ERROR"));
    }

    /** The child was missing on 1 March; the carer rang on the 2nd, the social worker told on the 20th. */
    @Test
    void hearingOfItFromOthersHidesNothingOfTheAuthoritysSilence() {
        var heard = record("2024-03-01", told("2024-03-02", "CARER"));
        heard.statusCode(201)
                .body("status", equalTo("NOT_TOLD"))
                .body("toldOn", nullValue())
                .body("heardOn", equalTo("2024-03-02"))
                .body("heardFrom", equalTo("CARER"))
                .body("heardRecordedBy", equalTo("test-iro"))
                .body("iroKnewOn", equalTo("2024-03-02"))
                .body("lagDays", nullValue());
        list(false).body("items.changeId", hasItem(id(heard)));
        tell(heard, "2024-03-03", "CHILD").statusCode(409).body("code", equalTo("change-told"));

        tell(heard, "2024-03-20", "SOCIAL_WORKER")
                .statusCode(200)
                .body("toldOn", equalTo("2024-03-20"))
                .body("iroKnewOn", equalTo("2024-03-02"))
                .body("lagDays", equalTo(19))
                .body("lagWorkingDays", equalTo(13));
        list(false).body("items.changeId", not(hasItem(id(heard))));
        assertThat(last()).satisfies(event -> {
            assertThat(event.data().get("toldOn").asText()).isEqualTo("2024-03-20");
            assertThat(event.data().get("heardFrom").asText()).isEqualTo("CARER");
            ContractFiles.assertValid(EVENT, event.data().toString());
        });
    }

    /** The social worker told on 20 March, and 2 March was entered. */
    @Test
    void aTellingThatWasEnteredWronglyIsTakenBackAndEnteredAnew() {
        var change = record("2024-03-01", told("2024-03-02", "SOCIAL_WORKER"));
        takeBack(change, "TEAM_MANAGER").statusCode(409).body("code", equalTo("change-not-told"));

        var takenBack = takeBack(change, "SOCIAL_WORKER");
        takenBack
                .statusCode(200)
                .body("status", equalTo("NOT_TOLD"))
                .body("toldOn", nullValue())
                .body("tellingsTakenBack.toldOn", contains("2024-03-02"))
                .body("tellingsTakenBack[0].reason", equalTo("That was another change"))
                .body("tellingsTakenBack[0].recordedBy", equalTo("test-iro"))
                .body("tellingsTakenBack[0].takenBackBy", equalTo("test-iro"));
        list(false).body("items.changeId", hasItem(id(change)));
        assertThat(last()).satisfies(event -> {
            assertThat(event.data().hasNonNull("toldOn")).isFalse();
            ContractFiles.assertValid(EVENT, event.data().toString());
        });
        takeBack(change, "SOCIAL_WORKER").statusCode(412);

        tell(takenBack, "2024-03-20", "SOCIAL_WORKER")
                .statusCode(200)
                .body("toldOn", equalTo("2024-03-20"))
                .body("lagWorkingDays", equalTo(13));
        assertThat(last().data().get("toldOn").asText()).isEqualTo("2024-03-20");
    }

    @Test
    void whatTheIroHeardIsTakenBackWithoutWhatTheAuthorityTold() {
        var heard = record("2024-03-01", told("2024-03-02", "CARER"));
        var told = tell(heard, "2024-03-20", "SOCIAL_WORKER");

        takeBack(told, "CARER")
                .statusCode(200)
                .body("heardOn", nullValue())
                .body("toldOn", equalTo("2024-03-20"))
                .body("iroKnewOn", equalTo("2024-03-20"));
    }

    @Test
    void whoComesSecondToOneVersionIsRefused() {
        var change = record("2024-03-28", "");
        tell(change, "2024-04-02", "CARER").statusCode(200);
        tell(change, "2024-04-02", "SOCIAL_WORKER").statusCode(412);
    }

    @Test
    void againstACouncilsStandardItsLastDayIsInTime() {
        var standard = command("iro-manager")
                .body("{\"kind\": \"CHANGE_TOLD_WITHIN_WORKING_DAYS\", \"number\": 1, \"from\": \"2024-03-28\"}")
                .post("/v1/practice-standards")
                .then()
                .statusCode(201);

        record("2024-03-28", told("2024-04-02", "SOCIAL_WORKER"))
                .body("status", equalTo("TOLD"))
                .body("standardWorkingDays", equalTo(1));
        record("2024-03-28", told("2024-04-03", "SOCIAL_WORKER")).body("status", equalTo("TOLD_LATE"));
        record("2024-03-28", told("2024-03-29", "FAMILY")).body("status", equalTo("OVERDUE"));
        record("2024-03-28", "").body("status", equalTo("OVERDUE"));
        record("2024-03-27", "").body("status", equalTo("NOT_TOLD"));
        neverWas(standard, "2024-03-28");
    }

    @Test
    void whatIsImpossibleIsRefusedWithItsFields() {
        record(today.plusDays(1).toString(), told(today.plusDays(1).toString(), "CHILD"))
                .statusCode(422)
                .body("errors.pointer", contains("/occurredOn", "/toldOn"));
        record("2024-03-28", ", \"toldBy\": \"CHILD\"").statusCode(422).body("errors.pointer", contains("/toldBy"));
        record("2014-03-01", "").statusCode(422).body("errors.code", contains("before-birth"));
        record("2014-03-02", "").statusCode(201);
    }

    @Test
    void oneFoundInErrorIsToldOfNoMore() {
        var change = record("2024-03-28", "");
        var found = inError("/v1/significant-changes/" + id(change), change);

        found.statusCode(200).body("recordedInError.by", equalTo("test-iro"));
        list(false).body("items.changeId", not(hasItem(id(change))));
        tell(found, "2024-04-03", "CHILD").statusCode(409).body("code", equalTo("entry-in-error"));
        takeBack(found, "CHILD").statusCode(409).body("code", equalTo("entry-in-error"));
        get("/v1/children/" + childId + "/significant-changes").body("items.changeId", contains(id(change)));
    }

    @Test
    void anotherCouncilsChangeIsNotThere() {
        getFromOthershire("/v1/significant-changes/" + id(record("2024-03-28", "")))
                .statusCode(404);
    }

    private ValidatableResponse record(String occurredOn, String more) {
        return command("iro")
                .body("""
                        {"kind": "UNPLANNED_PLACEMENT_CHANGE", "occurredOn": "%s"%s}""".formatted(occurredOn, more))
                .post("/v1/children/{id}/significant-changes", childId)
                .then();
    }

    private static String told(String on, String by) {
        return ", \"toldOn\": \"%s\", \"toldBy\": \"%s\"".formatted(on, by);
    }

    private static ValidatableResponse tell(ValidatableResponse change, String on, String by) {
        return command("iro", change)
                .body("{\"toldOn\": \"%s\", \"toldBy\": \"%s\"}".formatted(on, by))
                .post("/v1/significant-changes/{id}/tell", id(change))
                .then();
    }

    private static ValidatableResponse takeBack(ValidatableResponse change, String by) {
        return command("iro", change)
                .body("{\"toldBy\": \"%s\", \"reason\": \"That was another change\"}".formatted(by))
                .post("/v1/significant-changes/{id}/take-back-telling", id(change))
                .then();
    }

    private static ValidatableResponse list(boolean told) {
        return as("iro")
                .queryParam("told", told)
                .queryParam("limit", 500)
                .get("/v1/significant-changes")
                .then()
                .statusCode(200);
    }

    private PublishedEvents.Published last() {
        return PublishedEvents.of("review", "reviews", childId).getLast();
    }

    private static String id(ValidatableResponse change) {
        return change.extract().path("changeId");
    }
}
