package org.openiro.review.familygroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.get;
import static org.openiro.review.entry.EntryCommands.getFromOthershire;
import static org.openiro.review.entry.EntryCommands.inError;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.review.CaseManagement;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class FamilyGroupMeetingsTest {

    private static final String EVENT = "family-group-meeting-recorded.v1";

    private String childId;

    @BeforeEach
    void aChildIsLookedAfter() {
        childId = CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02");
    }

    @Test
    void aMeetingGoesFromItsOfferToItsEndAndEachStepIsPublished() {
        var offered = offer("\"offeredOn\": \"2024-03-04\", \"offeredTo\": [\"PARENT\", \"WIDER_FAMILY\"]");
        offered.statusCode(201).body("status", equalTo("OFFERED")).body("allowedCommands", hasItems("ANSWER", "HOLD"));
        var declined = step(offered, "answer", "\"answer\": \"DECLINED\", \"answeredOn\": \"2024-03-05\"");
        declined.statusCode(200).body("status", equalTo("DECLINED"));
        var accepted = step(declined, "answer", "\"answer\": \"ACCEPTED\", \"answeredOn\": \"2024-03-08\"");
        var held = step(accepted, "hold", "\"heldOn\": \"2024-03-20\", \"familyPlanMade\": true");

        held.statusCode(200)
                .body("status", equalTo("HELD"))
                .body("familyPlanMade", equalTo(true))
                .body("findings", empty())
                .body("history.what", contains("RECORD", "ANSWER", "ANSWER", "HOLD"))
                .body("history.by", hasItems("test-iro"))
                .body("answers.answer", contains("DECLINED", "ACCEPTED"))
                .body("history[1].after.answers.answer", contains("DECLINED"));
        var events = PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> event.type().equals(EVENT))
                .toList();
        assertThat(events)
                .extracting(event -> event.data().get("status").asText())
                .containsExactly("OFFERED", "DECLINED", "ACCEPTED", "HELD");
        events.forEach(event -> ContractFiles.assertValid(EVENT, event.data().toString()));
    }

    /** Replicas' clocks differ, and two steps may have one instant. */
    @Test
    void theStepsStandInTheirOrderWhateverTheClocksSay() throws SQLException {
        var accepted = step(offer(offer()), "answer", "\"answer\": \"ACCEPTED\", \"answeredOn\": \"2024-03-08\"");
        var held = step(accepted, "hold", "\"heldOn\": \"2024-03-20\", \"familyPlanMade\": true");
        String meetingId = held.extract().path("meetingId");
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement()) {
            assertThat(statement.executeUpdate("""
                            update family_group_meeting_history
                            set recorded_at = timestamptz '2024-03-20T10:00:00Z' - step * interval '1 second'
                            where meeting_id = '%s'""".formatted(meetingId))).isEqualTo(3);
        }

        get("/v1/family-group-meetings/" + meetingId).body("history.what", contains("RECORD", "ANSWER", "HOLD"));
    }

    @Test
    void whatTheStateDoesNotAllowIsRefusedWithWhatItDoes() {
        var held = step(offer(offer()), "hold", "\"heldOn\": \"2024-03-20\", \"familyPlanMade\": false");
        held.body("findings", contains("HELD_WITHOUT_ACCEPTANCE"));

        step(held, "answer", "\"answer\": \"ACCEPTED\", \"answeredOn\": \"2024-03-21\"")
                .statusCode(409)
                .body("code", equalTo("entry-step-not-allowed"))
                .body("errors.code", contains("HELD", "RECORD_IN_ERROR"))
                .body("errors.pointer", contains("/status", "/allowedCommands/0"));
    }

    @Test
    void oneThatWasNotOfferedHasAReason() {
        offer("\"notOfferedOn\": \"2024-03-04\"").statusCode(422).body("errors.pointer", contains("/whyNotOffered"));
        var notOffered = offer("\"notOfferedOn\": \"2024-03-04\", \"whyNotOffered\": \"NOT_IN_BEST_INTERESTS\"");
        notOffered.statusCode(201).body("status", equalTo("NOT_OFFERED")).body("offeredTo", empty());
        assertThat(PublishedEvents.of("review", "reviews", childId).getLast()).satisfies(event -> {
            assertThat(event.data().get("exception").asText()).isEqualTo("NOT_IN_BEST_INTERESTS");
            ContractFiles.assertValid(EVENT, event.data().toString());
        });
        get("/v1/children/" + childId + "/family-group-meetings").body("items.status", contains("NOT_OFFERED"));
    }

    @Test
    void aDayBeforeTheOfferIsRefusedAndTheDayOfTheOfferIsNot() {
        var offered = offer(offer());

        step(offered, "not-hold", "\"decidedOn\": \"2024-03-03\", \"because\": \"NO_TIME\"")
                .statusCode(422)
                .body("errors.pointer", contains("/decidedOn"))
                .body("errors.code", contains("before-offer"));
        step(offered, "not-hold", "\"decidedOn\": \"2024-03-04\", \"because\": \"NO_TIME\"")
                .statusCode(200)
                .body("status", equalTo("NOT_HELD"));
    }

    @Test
    void nobodyWithdrawsWhoHadNotAccepted() {
        var offered = offer(offer());
        var withdrew = "\"decidedOn\": \"2024-03-10\", \"because\": \"FAMILY_WITHDREW\"";
        step(offered, "not-hold", withdrew)
                .statusCode(422)
                .body("errors.pointer", contains("/because"))
                .body("errors.code", contains("nobody-accepted"));
        var accepted = step(offered, "answer", "\"answer\": \"ACCEPTED\", \"answeredOn\": \"2024-03-05\"");
        var notHeld = step(accepted, "not-hold", withdrew);
        notHeld.statusCode(200).body("status", equalTo("NOT_HELD"));
        step(notHeld, "hold", "\"heldOn\": \"2024-03-20\", \"familyPlanMade\": true")
                .statusCode(200)
                .body("whyNot", equalTo("FAMILY_WITHDREW"))
                .body("exceptionOn", equalTo("2024-03-10"));
    }

    @Test
    void nothingIsOfferedOrHeldAfterTheChildsDeath() {
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "dateOfDeath": "2024-03-10", "periodsOfCare": [{"startedOn": "2024-01-15"}]""");
        childId = CaseManagement.arrived(person);
        offer("\"offeredOn\": \"2024-03-11\", \"offeredTo\": [\"PARENT\"]")
                .statusCode(422)
                .body("errors.code", contains("after-death"));
        var offered = offer("\"offeredOn\": \"2024-03-10\", \"offeredTo\": [\"PARENT\"]");
        offered.statusCode(201);
        step(offered, "hold", "\"heldOn\": \"2024-03-11\", \"familyPlanMade\": true")
                .statusCode(422)
                .body("errors.pointer", contains("/heldOn"))
                .body("errors.code", contains("after-death"));
    }

    @Test
    void oneRecordedInErrorStaysToBeSeen() {
        var offered = offer(offer());

        inError(address(offered), offered)
                .statusCode(200)
                .body("status", equalTo("RECORDED_IN_ERROR"))
                .body("allowedCommands", empty())
                .body("recordedInError.reason", equalTo("It was another child"));
        inError(address(offered), get(address(offered))).statusCode(409);
    }

    @Test
    void thoseOfferedLastAreListedFirst() {
        var earlier = offer("\"offeredOn\": \"2024-02-05\", \"offeredTo\": [\"PARENT\"]");
        var later = offer("\"notOfferedOn\": \"2024-03-04\", \"whyNotOffered\": \"NO_TIME\"");

        var first = get("/v1/children/" + childId + "/family-group-meetings?limit=1");
        first.body("items.meetingId", contains(id(later)));
        get("/v1/children/" + childId + "/family-group-meetings?limit=1&after="
                        + first.extract().path("next"))
                .body("items.meetingId", contains(id(earlier)))
                .body("next", nullValue());
    }

    @Test
    void anotherCouncilsMeetingIsNotThere() {
        getFromOthershire(address(offer(offer()))).statusCode(404);
    }

    private static String offer() {
        return "\"offeredOn\": \"2024-03-04\", \"offeredTo\": [\"PARENT\"], \"inLetterBeforeProceedings\": true";
    }

    private ValidatableResponse offer(String fields) {
        return command("iro")
                .body("{\"kind\": \"FAMILY_GROUP_DECISION_MAKING\", " + fields + "}")
                .post("/v1/children/{id}/family-group-meetings", childId)
                .then();
    }

    private static ValidatableResponse step(ValidatableResponse meeting, String step, String fields) {
        return command("iro", meeting)
                .body("{" + fields + "}")
                .post(address(meeting) + "/" + step)
                .then();
    }

    private static String id(ValidatableResponse meeting) {
        return meeting.extract().path("meetingId");
    }

    private static String address(ValidatableResponse meeting) {
        return "/v1/family-group-meetings/" + id(meeting);
    }
}
