package org.openiro.review.preparation;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.PublishedEvents.Published;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

/** A child with a social worker and a team that no other test uses, and what people and systems say of it. */
final class PreparedChild {

    /** Of a record that comes after the first. */
    static final String LATER = "2024-02-16T02:00:00Z";

    /** In place of social workers. */
    static final String NOBODY = "";

    final String person = CaseManagement.person();
    final String iro = "iro-" + UUID.randomUUID();
    final String team = "team-" + UUID.randomUUID();
    final String childId;

    private final String council;
    private final LocalDate since;
    private final LocalDate bornOn;

    PreparedChild(LocalDate since) {
        this(TestTokens.SAMPLEBOROUGH, since);
    }

    PreparedChild(String council, LocalDate since) {
        this(council, since, since.minusYears(9));
    }

    PreparedChild(String council, LocalDate since, LocalDate bornOn) {
        this.council = council;
        this.since = since;
        this.bornOn = bornOn;
        told("2024-01-16T02:00:00Z", socialWorker("sw-1", team, since, null), "");
        childId = await().atMost(60, SECONDS).until(this::found, id -> id != null);
    }

    private String found() {
        return as("integration")
                .contentType("application/json")
                .body("{\"identifiers\":[{\"scheme\":\"%s\",\"identifier\":\"%s\"}]}"
                        .formatted(CaseManagement.SYSTEM, person))
                .post("/v1/children/lookups")
                .then()
                .statusCode(200)
                .extract()
                .path("items.childId[0]");
    }

    /** The child's newest record, with who is its social worker. */
    UUID told(String version, String socialWorkers, String endOfCare) {
        return CaseManagement.send(council, CaseManagement.SYSTEM, "child-record.v1", person, version, """
                "dateOfBirth": "%s", "periodsOfCare": [{"startedOn": "%s"%s}],
                "legalStatuses": [{"code": "C1", "from": "%s"}],
                "involvements": [{"role": "IRO", "professional": "%s", "from": "%s"}%s]""".formatted(
                        bornOn, since, endOfCare, since, iro, since, socialWorkers));
    }

    static String socialWorker(String professional, String team, LocalDate from, LocalDate to) {
        return """
                , {"role": "SOCIAL_WORKER", "professional": "%s", "team": "%s", "from": "%s"%s}""".formatted(professional, team, from, to == null ? "" : ", \"to\": \"" + to + "\"");
    }

    /** The child's newest record, once it is taken: with it so many have been. */
    void toldAndTaken(int number, String version, String socialWorkers) {
        told(version, socialWorkers, "");
        await().atMost(60, SECONDS).until(() -> recordsTaken() == number);
    }

    /** Another social worker, of another team, from this day on. */
    void transferred(LocalDate on) {
        toldAndTaken(
                2,
                LATER,
                socialWorker("sw-1", team, on.minusDays(30), on) + socialWorker("sw-2", team + "-b", on, null));
    }

    private int recordsTaken() {
        List<String> children = as("integration")
                .queryParam("limit", 500)
                .get("/v1/intake-results")
                .then()
                .statusCode(200)
                .extract()
                .path("items.childId");
        return (int) children.stream().filter(childId::equals).count();
    }

    /** Case management tells of a review. */
    void toldHeld(String version, LocalDate day) {
        CaseManagement.send(council, CaseManagement.SYSTEM, "review-record.v1", person, version, """
                "reviewId": "R-1", "heldOn": "%s", "participationCode": "PN1", "cancelled": false""".formatted(day));
    }

    /** It is under way from this day on, whatever was booked. */
    void open(LocalDate day) {
        command("iro")
                .body("{\"openedOn\": \"%s\"}".formatted(day))
                .post("/v1/children/{id}/opened-reviews", childId)
                .then()
                .statusCode(201);
    }

    String book(LocalDate day) {
        return command("iro")
                .body("{\"bookedFor\": \"%s\"}".formatted(day))
                .post("/v1/children/{id}/reviews", childId)
                .then()
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    /** A review that was never booked here. */
    String hold(LocalDate day) {
        return command("iro")
                .body("{\"heldOn\": \"%s\", \"chairedBy\": \"iro-003\", \"participationCode\": \"PN1\"}".formatted(day))
                .post("/v1/children/{id}/held-reviews", childId)
                .then()
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    void change(String reviewId, String command, String body) {
        command("iro")
                .header("If-Match", as("iro").get("/v1/reviews/{id}", reviewId).header("ETag"))
                .body(body)
                .post("/v1/reviews/{id}/{command}", reviewId, command)
                .then()
                .statusCode(200);
    }

    JsonPath preparation() {
        return as("iro")
                .get("/v1/children/{id}/preparation", childId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Of this child's reminders, the latest first. */
    ValidatableResponse reminders() {
        return as("iro")
                .queryParam("childId", childId)
                .get("/v1/reminders")
                .then()
                .statusCode(200);
    }

    String onlyReminder() {
        return reminders().extract().path("items[0].reminderId");
    }

    /** The only one, with how it was brought. */
    ValidatableResponse reminder() {
        return as("iro").get("/v1/reminders/{id}", onlyReminder()).then().statusCode(200);
    }

    ValidatableResponse outstanding() {
        return as("auditor")
                .queryParam("iro", iro)
                .get("/v1/worklists/reminders-outstanding")
                .then()
                .statusCode(200);
    }

    Response acknowledge(String token, LocalDate on) {
        var reminderId = onlyReminder();
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(
                        "If-Match",
                        as("iro").get("/v1/reminders/{id}", reminderId).header("ETag"))
                .contentType("application/json")
                .body("{\"acknowledgedOn\": \"%s\"}".formatted(on))
                .post("/v1/reminders/{id}/acknowledge", reminderId);
    }

    List<Published> published() {
        return PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> event.type().equals("preparation-due.v1"))
                .toList();
    }

    RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role, council));
    }

    RequestSpecification command(String role) {
        return as(role).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }
}
