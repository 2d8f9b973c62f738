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
                .body("toldByAuthority", equalTo(true))
                .body("standardWorkingDays", nullValue())
                .body("tellingRecordedBy", equalTo("test-iro"));
        assertThat(last()).satisfies(event -> {
            assertThat(event.type()).isEqualTo(EVENT);
            assertThat(event.data().get("lagWorkingDays").asInt()).isEqualTo(2);
            ContractFiles.assertValid(EVENT, event.data().toString());
        });
    }

    @Test
    void aChangeThatTheIroWasNotToldOfWaitsAndIsPublishedOnceToldOf() {
        var change = record("2024-03-28", "");
        change.statusCode(201).body("status", equalTo("NOT_TOLD")).body("lagDays", nullValue());
        assertThat(last().type()).isNotEqualTo(EVENT);
        list(false).body("items.changeId", hasItem(id(change)));

        var told = tell(change, "2024-04-02", "CARER");
        told.statusCode(200).body("lagWorkingDays", equalTo(1)).body("toldByAuthority", equalTo(false));
        assertThat(last().data().get("toldBy").asText()).isEqualTo("CARER");
        list(false).body("items.changeId", not(hasItem(id(change))));
        list(true).body("items.changeId", hasItem(id(change)));
        tell(told, "2024-04-03", "CHILD")
                .statusCode(409)
                .body("code", equalTo("change-told"))
                .body("errors.code", contains("RECORD_IN_ERROR"));
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
        record("2024-03-28", "").body("status", equalTo("OVERDUE"));
        record("2024-03-27", "").body("status", equalTo("NOT_TOLD"));
        command("iro-manager", standard)
                .body("{\"until\": \"2024-03-28\"}")
                .post("/v1/practice-standards/{id}/end", standard.extract().<String>path("standardId"))
                .then()
                .statusCode(200);
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
