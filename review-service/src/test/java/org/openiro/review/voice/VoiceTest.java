package org.openiro.review.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.Desk;

/** The review of a child of nine was held on 12 February 2024, in time. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class VoiceTest {

    private final Desk desk = new Desk();

    @Test
    void whatContradictsTheCodeIsFlaggedAndTheCodeStays() {
        var reviewId = held(desk.child(), "PN2");
        read(reviewId)
                .body("revision", equalTo(0))
                .body("participationCode", equalTo("PN2"))
                .body("ageOnTheDay", equalTo(9))
                .body("parentsParticipation", equalTo("NOT_RECORDED"))
                .body("findings", empty());

        heard(reviewId, """
                {"advocate": "DECLINED", "independentVisitor": "NOT_OFFERED",
                 "parents": [{"role": "MOTHER", "part": "GAVE_VIEWS"}, {"role": "FATHER", "part": "NOT_LIVING"}],
                 "feedback": {"givenOn": "2024-02-14", "means": "WRITTEN", "text": "It was too long"}}""")
                .statusCode(200)
                .body("parentsParticipation", equalTo("TOOK_PART"))
                .body("findings", contains("INDEPENDENT_VISITOR_NOT_OFFERED"));

        Desk.get("/v1/reviews/" + reviewId).body("participationCodes", contains("PN2"));
    }

    @Test
    void whoCameIsHeldToTheInvitationsAndWhoWasExcludedIsNotCounted() {
        var childId = desk.child();
        var reviewId = held(childId, "PN7");
        heard(reviewId, "{\"parents\": [{\"role\": \"MOTHER\", \"part\": \"ATTENDED\"}]}")
                .statusCode(200);

        Desk.change("/v1/reviews/" + reviewId + "/arrangements", "", """
                {"invitees": [{"role": "CHILD", "attendance": "ATTENDED"}, {"role": "MOTHER", "attendance": "APOLOGIES"}],
                 "excluded": [{"role": "MOTHER", "reason": "COURT_ORDER", "decidedOn": "2024-02-09",
                   "socialWorkerConsulted": true}]}""").statusCode(200);

        read(reviewId)
                .body("parentsParticipation", equalTo("NOBODY_TO_TAKE_PART"))
                .body(
                        "findings",
                        contains(
                                "CHILDS_ATTENDANCE_DIFFERS", "PARENTS_ATTENDANCE_DIFFERS", "EXCLUDED_PARENT_ATTENDED"));
    }

    @Test
    void everyRevisionStaysAndNothingOfItIsPublished() {
        var childId = desk.child();
        var reviewId = held(childId, "PN1");
        var before = PublishedEvents.of("review", "reviews", childId).size();
        heard(reviewId, """
                {"advocate": "NOT_OFFERED", "feedback": {"givenOn": "2024-02-14", "means": "SPOKEN", "text": "Too long"}}""").statusCode(200).body("findings", contains("ADVOCATE_NOT_OFFERED"));
        heard(reviewId, "{\"advocate\": \"ACCEPTED\"}")
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("voice.feedback", nullValue())
                .body("findings", empty())
                .body("history.voice.advocate", contains("NOT_OFFERED", "ACCEPTED"));

        Desk.command("iro")
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(address(reviewId))
                .then()
                .statusCode(412);
        read(reviewId).body("history", hasSize(2));
        assertThat(PublishedEvents.of("review", "reviews", childId)).hasSize(before);
    }

    /** The contact of the day of the review counts, that of the day after it for the next one. */
    @Test
    void whetherTheChildWasSpokenToAloneIsTheContactsToSayAndTheCodeStays() {
        var childId = desk.child();
        var reviewId = held(childId, "PN7");
        read(reviewId).body("privateWord", equalTo("NONE_RECORDED"));

        contact(childId, "2024-02-13", "ALONE");
        read(reviewId).body("privateWord", equalTo("NONE_RECORDED"));
        contact(childId, "2024-02-09", "REFUSED");
        read(reviewId).body("privateWord", equalTo("REFUSED"));
        contact(childId, "2024-02-12", "ALONE");
        read(reviewId)
                .body("privateWord", equalTo("SPOKEN_ALONE"))
                .body("participationCode", equalTo("PN7"))
                .body("findings", empty());

        var next = Desk.post("/v1/children/" + childId + "/reviews", "{\"bookedFor\": \"2024-05-10\"}")
                .statusCode(201)
                .extract()
                .<String>path("reviewId");
        read(next).body("privateWord", equalTo("SPOKEN_ALONE"));
    }

    /** It is none of a review that was given up, whatever the contacts since say. */
    @Test
    void whetherTheChildWasSpokenToAloneIsSaidOfNoReviewThatWasGivenUp() {
        var childId = desk.child();
        var reviewId = Desk.post("/v1/children/" + childId + "/reviews", "{\"bookedFor\": \"2024-02-12\"}")
                .statusCode(201)
                .extract()
                .<String>path("reviewId");
        contact(childId, "2024-02-09", "REFUSED");
        read(reviewId).body("privateWord", equalTo("REFUSED"));

        Desk.change("/v1/reviews/" + reviewId, "/cancel", """
                {"cancelledOn": "2024-02-09", "reason": "clash with court"}""").statusCode(200);

        read(reviewId).body("privateWord", nullValue()).body("findings", empty());
    }

    @Test
    void theImpossibleIsRefusedByEveryField() {
        var reviewId = held(desk.child(), "PN1");

        heard(reviewId, """
                {"parents": [{"role": "CARER", "part": "NONE"}],
                 "feedback": {"givenOn": "2014-03-01", "means": "SPOKEN"}}""")
                .statusCode(422)
                .body("code", equalTo("voice-refused"))
                .body("errors.pointer", contains("/parents/0/role", "/feedback/givenOn"))
                .body("errors.code", contains("parents-only", "before-birth"));
        read(reviewId).body("revision", equalTo(0));
    }

    @Test
    void whatIsRecordedOfAPlannedReviewSaysOfNobodyThatTheyAttended() {
        var childId = desk.child();
        var reviewId = Desk.post("/v1/children/" + childId + "/reviews", "{\"bookedFor\": \"2024-02-12\"}")
                .statusCode(201)
                .extract()
                .<String>path("reviewId");

        heard(reviewId, "{\"parents\": [{\"role\": \"MOTHER\", \"part\": \"ATTENDED\"}]}")
                .statusCode(422)
                .body("errors.pointer", contains("/parents/0/part"));
        heard(reviewId, "{\"advocate\": \"UNANSWERED\"}").statusCode(200).body("participationCode", nullValue());

        Desk.change("/v1/reviews/" + reviewId, "/cancel", """
                {"cancelledOn": "2024-02-09", "reason": "clash with court"}""").statusCode(200);
        heard(reviewId, "{\"advocate\": \"ACCEPTED\"}").statusCode(409).body("code", equalTo("review-not-open"));
    }

    @Test
    void anotherCouncilSeesNothingAndEveryLookIsLogged() {
        var childId = desk.child();
        var reviewId = held(childId, "PN1");
        Desk.anotherCouncil("iro").get(address(reviewId)).then().statusCode(404);
        Desk.as("social-worker").get(address(reviewId)).then().statusCode(403);
        read(reviewId);

        Desk.as("auditor")
                .queryParam("childId", childId)
                .get("/v1/access-log")
                .then()
                .body("items.operation", hasItem("GET /v1/reviews/{reviewId}/voice"));
    }

    private String held(String childId, String code) {
        return Desk.post("/v1/children/" + childId + "/held-reviews", """
                {"heldOn": "2024-02-12", "chairedBy": "%s", "participationCode": "%s"}""".formatted(desk.iro(), code))
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    private void contact(String childId, String day, String privacy) {
        Desk.post("/v1/children/" + childId + "/contacts", """
                {"contactedOn": "%s", "contactedBy": "%s", "kind": "VISIT", "privacy": "%s"}""".formatted(day, desk.iro(), privacy))
                .statusCode(201);
    }

    private static ValidatableResponse heard(String reviewId, String body) {
        return Desk.change(address(reviewId), "", body);
    }

    private static ValidatableResponse read(String reviewId) {
        return Desk.get(address(reviewId)).statusCode(200);
    }

    private static String address(String reviewId) {
        return "/v1/reviews/" + reviewId + "/voice";
    }
}
