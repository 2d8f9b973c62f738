package org.openiro.review.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.Desk;

/** A child of ten whose review is booked for two o'clock on Wednesday 26 June 2024, in term. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class ArrangementsTest {

    private static final String FATHER_EXCLUDED = """
            {"excluded": [{"role": "FATHER", "reason": "RISK_TO_CHILD", "text": "He shouted at the last one",
              "decidedOn": "2024-06-20", "socialWorkerConsulted": true}]}""";

    private final Desk desk = new Desk();

    private String childId;
    private String reviewId;

    @BeforeEach
    void aReviewIsBooked() {
        childId = desk.child();
        reviewId = Desk.post("/v1/children/" + childId + "/reviews", """
                {"bookedFor": "2024-06-26", "startsAt": "14:00"}""")
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    @Test
    void aMeetingInSchoolHoursIsWarnedOfUntilItMoves() {
        term("2024-06-03", "2024-07-23");

        read().body("revision", equalTo(0))
                .body("startsAt", startsWith("14:00"))
                .body("schoolTime", equalTo("IN_SCHOOL_HOURS"))
                .body("warnings", contains("IN_SCHOOL_HOURS"))
                .body("history", empty());
        arrange("{\"placeKind\": \"SCHOOL_OR_COLLEGE\"}").statusCode(200).body("warnings", contains("IN_SCHOOL_HOURS"));

        rebook("2024-06-26", "15:30");

        read().body("schoolTime", equalTo("OUTSIDE_SCHOOL_HOURS")).body("warnings", empty());
    }

    @Test
    void oneWhoHasLeftSchoolIsNotTakenOutOfIt() {
        rebook("2094-06-25", "14:00");

        read().body("schoolTime", equalTo("NOT_OF_SCHOOL_AGE")).body("warnings", empty());
    }

    @Test
    void whatTheChildDidNotAgreeToIsWarnedOfAndAMoveAsksAgain() {
        arrange("""
                {"placeKind": "FAMILY_HOME", "childOnPlace": "DID_NOT_AGREE", "childOnTime": "AGREED"}""")
                .statusCode(200)
                .body("warnings", hasItem("CHILD_DID_NOT_AGREE_TO_PLACE"))
                .body("arrangement.planned.day", equalTo("2024-06-26"));

        rebook("2024-06-27", "16:00");
        read().body("warnings", contains("CHILD_DID_NOT_AGREE_TO_PLACE", "MOVED_SINCE_CHILD_WAS_ASKED"));

        arrange("""
                {"placeKind": "FAMILY_HOME", "childOnPlace": "AGREED", "childOnTime": "AGREED"}""").statusCode(200).body("warnings", empty());
    }

    @Test
    void everyRevisionStaysAndAnOldOneChangesNothing() {
        arrange("{\"place\": \"Room 4\", \"placeKind\": \"COUNCIL_OFFICE\"}").statusCode(200);
        arrange("""
                {"placeKind": "VIDEO_CALL", "wanted": [{"role": "FRIEND", "note": "the neighbour"}],
                 "invitees": [{"role": "CHILD", "attendance": "INVITED"},
                   {"role": "SOCIAL_WORKER", "reference": "sw-1", "attendance": "APOLOGIES"}]}""")
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("arrangement.place", nullValue())
                .body("warnings", hasItem("WANTED_NOT_INVITED"))
                .body("history.arrangement.placeKind", contains("COUNCIL_OFFICE", "VIDEO_CALL"))
                .body("history.by", contains("test-iro", "test-iro"));

        Desk.command("iro")
                .header("If-Match", "\"1\"")
                .body("{\"placeKind\": \"TELEPHONE\"}")
                .post(address())
                .then()
                .statusCode(412);
        Desk.command("iro")
                .body("{\"placeKind\": \"TELEPHONE\"}")
                .post(address())
                .then()
                .statusCode(428);
        read().body("history", hasSize(2));
    }

    @Test
    void whatCannotBeKeptIsRefusedByItsField() {
        arrange("{\"placeKind\": \"OTHER\", \"place\": \"Room\\u00004\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/place"));
        arrange("{\"expectedMinutes\": 4}").statusCode(400).body("errors.pointer", contains("/expectedMinutes"));
        arrange("{\"expectedMinutes\": 5}").statusCode(200);
    }

    @Test
    void theSameCommandIsRecordedOnce() {
        var key = "once-" + reviewId;
        for (int i = 0; i < 2; i++) {
            Desk.as("iro")
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"0\"")
                    .contentType("application/json")
                    .body("{\"placeKind\": \"TELEPHONE\"}")
                    .post(address())
                    .then()
                    .statusCode(200)
                    .body("revision", equalTo(1));
        }
        read().body("history", hasSize(1));
    }

    @Test
    void whomToExcludeIsTheIrosCallAndItsReasonStaysHere() {
        var administrator = Desk.command("review-administrator").header("If-Match", "\"0\"");
        administrator.body(FATHER_EXCLUDED).post(address()).then().statusCode(403);

        arrange(FATHER_EXCLUDED)
                .statusCode(200)
                .body("arrangement.excluded.text", contains("He shouted at the last one"))
                .body("arrangement.excluded.wholeMeeting", contains(true));
        Desk.command("review-administrator")
                .header("If-Match", "\"1\"")
                .body(FATHER_EXCLUDED)
                .post(address())
                .then()
                .statusCode(200);
        assertThat(PublishedEvents.of("review", "reviews", childId))
                .isNotEmpty()
                .noneMatch(event -> event.data().toString().contains("shouted"));
    }

    /** Who books and invites need not know of them, and may say them in any order. */
    @Test
    void whoIsExcludedStaysWhatAnAdministratorArranges() {
        var mother = "{\"role\": \"MOTHER\", \"reason\": \"COURT_ORDER\", \"decidedOn\": \"2024-06-20\","
                + " \"socialWorkerConsulted\": true}";
        var father = mother.replace("MOTHER", "FATHER");
        arrange("{\"excluded\": [%s, %s]}".formatted(mother, father)).statusCode(200);

        arrangedByAdministrator(1, "{\"placeKind\": \"TELEPHONE\"}")
                .statusCode(200)
                .body("arrangement.placeKind", equalTo("TELEPHONE"))
                .body("arrangement.excluded.role", contains("MOTHER", "FATHER"));
        arrangedByAdministrator(2, "{\"excluded\": [%s, %s]}".formatted(father, mother))
                .statusCode(200);
        arrangedByAdministrator(3, "{\"excluded\": [%s]}".formatted(father)).statusCode(403);
        arrangedByAdministrator(3, "{\"excluded\": []}").statusCode(403);

        arrange("{}").statusCode(200).body("arrangement.excluded", empty());
    }

    private ValidatableResponse arrangedByAdministrator(int revision, String body) {
        return Desk.command("review-administrator")
                .header("If-Match", "\"" + revision + "\"")
                .body(body)
                .post(address())
                .then();
    }

    @Test
    void whoCameIsRecordedOnceTheReviewWasHeld() {
        var came = """
                {"invitees": [{"role": "CHILD", "attendance": "ATTENDED"}, {"role": "MOTHER", "attendance": "DID_NOT_COME"}]}""";
        arrange(came)
                .statusCode(422)
                .body("code", equalTo("arrangement-refused"))
                .body("errors.pointer", contains("/invitees/0/attendance", "/invitees/1/attendance"));

        Desk.change("/v1/reviews/" + reviewId, "/hold", """
                {"heldOn": "2024-06-26", "chairedBy": "iro-003", "participationCode": "PN1", "lateReason": "SW_REPORT"}""").statusCode(200);

        arrange(came).statusCode(200).body("arrangement.invitees.attendance", contains("ATTENDED", "DID_NOT_COME"));
    }

    @Test
    void nothingIsArrangedForAReviewThatWasGivenUp() {
        Desk.change("/v1/reviews/" + reviewId, "/cancel", """
                {"cancelledOn": "2024-06-20", "reason": "clash with court"}""").statusCode(200);

        arrange("{\"placeKind\": \"TELEPHONE\"}").statusCode(409).body("code", equalTo("review-not-open"));
        read().body("revision", equalTo(0));
    }

    @Test
    void anotherCouncilSeesNothingAndEveryLookIsLogged() {
        Desk.anotherCouncil("iro").get(address()).then().statusCode(404);
        Desk.as("social-worker").get(address()).then().statusCode(403);
        arrange("{\"placeKind\": \"TELEPHONE\"}").statusCode(200);

        Desk.as("auditor")
                .queryParam("childId", childId)
                .get("/v1/access-log")
                .then()
                .statusCode(200)
                .body("items.operation", hasItem("POST /v1/reviews/{reviewId}/arrangements"))
                .body("items.operation", hasItem("GET /v1/reviews/{reviewId}/arrangements"));
    }

    private static void term(String first, String last) {
        Desk.command("iro-manager")
                .body("""
                        {"firstDay": "%s", "lastDay": "%s", "dayStartsAt": "08:45", "dayEndsAt": "15:30"}""".formatted(first, last))
                .post("/v1/school-terms")
                .then()
                .statusCode(201);
    }

    private void rebook(String day, String at) {
        Desk.change("/v1/reviews/" + reviewId, "/rebook", """
                {"bookedFor": "%s", "startsAt": "%s", "rebookedOn": "2024-06-20", "reason": "school"}""".formatted(day, at))
                .statusCode(200);
    }

    private ValidatableResponse arrange(String body) {
        return Desk.change(address(), "", body);
    }

    private ValidatableResponse read() {
        return Desk.get(address()).statusCode(200);
    }

    private String address() {
        return "/v1/reviews/" + reviewId + "/arrangements";
    }
}
