package org.openiro.review;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;

/** The people who record reviews, as tests play them, with the children of one IRO and one team that no other test has. */
public final class Desk {

    private final String iro = "iro-" + UUID.randomUUID();
    private final String team = "team-" + UUID.randomUUID();

    /** The paperwork of this council has been followed for long, whatever the clock says. */
    public Desk() {
        followedFrom(LocalDate.EPOCH);
    }

    /** The service writes this day once and never changes it. */
    public static void followedFrom(LocalDate day) {
        try (var database = TestDatabase.superuser("review");
                var statement = database.prepareStatement("""
                        insert into paperwork_followed (authority, completed_from) values (?, ?)
                        on conflict (authority) do update set completed_from = excluded.completed_from""")) {
            statement.setString(1, TestTokens.SAMPLEBOROUGH);
            statement.setObject(2, day);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String iro() {
        return iro;
    }

    public String team() {
        return team;
    }

    /** Looked after since 15 January 2024: the first review is due on 12 February 2024. */
    public String child() {
        return child("2024-01-15");
    }

    public String child(String since) {
        return child(since, "2014-03-02");
    }

    /** Told of on the evening of that day, whatever day it is for the service. */
    public String child(String since, String bornOn) {
        var person = CaseManagement.person();
        CaseManagement.child(
                person, since + "T20:00:00Z", """
                "dateOfBirth": "%s", "periodsOfCare": [{"startedOn": "%s"}],
                "legalStatuses": [{"code": "C1", "from": "%s"}],
                "involvements": [
                  {"role": "IRO", "professional": "%s", "from": "%s"},
                  {"role": "SOCIAL_WORKER", "professional": "sw-1", "team": "%s", "from": "%s"}]""".formatted(bornOn, since, since, iro, since, team, since));
        return CaseManagement.arrived(person);
    }

    /** The review's id. */
    public String holds(String childId, String heldOn) {
        return post("/v1/children/" + childId + "/held-reviews", """
                {"heldOn": "%s", "chairedBy": "%s", "participationCode": "PN1"}""".formatted(heldOn, iro))
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    /** The day on which a review was held was another one. */
    public static void heldInstead(String reviewId, String day) {
        change("/v1/reviews/" + reviewId, "/amend", "{\"heldOn\": \"" + day + "\"}")
                .statusCode(200);
    }

    /** As an IRO, creating. */
    public static ValidatableResponse post(String path, String body) {
        return command("iro").body(body).post(path).then();
    }

    /** As an IRO, changing what stands at the first address. */
    public static ValidatableResponse change(String address, String command, String body) {
        return command("iro")
                .header("If-Match", as("iro").get(address).header("ETag"))
                .body(body)
                .post(address + command)
                .then();
    }

    public static ValidatableResponse get(String path) {
        return as("auditor").get(path).then();
    }

    /** What stands at this place of the answer, once it does. */
    public static String eventually(String path, String place) {
        return await().atMost(60, SECONDS).until(() -> get(path).extract().<String>path(place), found -> found != null);
    }

    public static RequestSpecification command(String role) {
        return as(role).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role));
    }

    /** A manager of these teams alone. */
    public static RequestSpecification teamManager(String... teams) {
        return given().auth()
                .oauth2(TestTokens.token("team-manager", TestTokens.SAMPLEBOROUGH, "test-team-manager", teams));
    }

    public static RequestSpecification anotherCouncil(String role) {
        return given().auth().oauth2(TestTokens.token(role, TestTokens.OTHERSHIRE));
    }
}
