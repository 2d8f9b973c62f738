package org.openiro.review;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.intake.Returns;

/** A picture is not to be had, nor is plain text read: not of the service's own operations, nor of the platform's. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class MediaTypesTest {

    private static final String PICTURE = "image/png";
    private static final String RATHER_A_PICTURE = "image/png, application/json;q=0.1";

    private final Desk desk = new Desk();

    @Test
    void anAnswerIsJsonOrNone() {
        var childId = desk.child();
        var refused = CaseManagement.review(CaseManagement.person(), "2024-01-16T02:00:00Z", "\"nothing\": 1");
        await().atMost(60, SECONDS).until(() -> Desk.as("auditor")
                .get("/v1/dead-letters?sort=-receivedAt")
                .jsonPath()
                .getList("items.eventId")
                .contains(refused.toString()));

        for (var list : List.of(
                "/v1/children/" + childId,
                "/v1/children/" + childId + "/due-dates",
                "/v1/children/" + childId + "/reviews",
                "/v1/worklists/reviews-overdue?iro=" + desk.iro(),
                "/v1/worklists/counts?iro=" + desk.iro(),
                "/v1/dead-letters?sort=-receivedAt")) {
            var whole = Desk.as("auditor").get(list);
            assertThat(whole.statusCode()).as(list).isEqualTo(200);
            var found = Desk.as("auditor").header("Accept", RATHER_A_PICTURE).get(list);
            assertThat(found.statusCode()).as(list).isEqualTo(200);
            assertThat(found.contentType()).as(list).isEqualTo(whole.contentType());
            assertThat(found.jsonPath().getMap(""))
                    .as(list)
                    .isEqualTo(whole.jsonPath().getMap(""));
            assertProblem(Desk.as("auditor").header("Accept", PICTURE).get(list), 406, "not-acceptable");
        }
    }

    @Test
    void aBodyIsJsonOrNotRead() {
        var childId = desk.child();
        var booking = "{\"bookedFor\": \"2099-06-26\", \"chairedBy\": \"" + desk.iro() + "\"}";
        assertProblem(plain("iro").body(booking).post("/v1/children/" + childId + "/reviews"));
        assertProblem(plain("platform-admin").body("{\"topic\": \"reviews\"}").post("/v1/event-replays"));
        assertProblem(plain("integration").body("{\"payload\": {}}").put("/v1/dead-letters/" + UUID.randomUUID()));
        Desk.get("/v1/children/" + childId + "/reviews")
                .statusCode(200)
                .body("items.bookedFor", not(hasItem("2099-06-26")));
    }

    @Test
    void filesAreReadAndCalendarsWrittenAsTheyAre() {
        Returns.of(2023).header("M1,1,01/02/2012,WBRI,,,").send().then().statusCode(201);
        assertProblem(plain("integration").body("collectionYear=2023").post("/v1/imports"));

        var feed = "/v1/calendar-feeds/"
                + Desk.command("iro-manager")
                        .body("{\"iro\": \"" + desk.iro() + "\"}")
                        .post("/v1/calendar-feeds")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("feedId");
        var calendar = Desk.as("iro-manager")
                .header("If-Match", Desk.as("iro").get(feed).header("ETag"))
                .put(feed + "/link")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("url");
        given().header("Accept", "text/calendar, */*;q=0.1")
                .get(URI.create(calendar).getPath())
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/calendar"));
    }

    private static RequestSpecification plain(String role) {
        return Desk.as(role)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/plain;charset=" + UTF_8);
    }

    private static void assertProblem(Response refusal) {
        assertProblem(refusal, 415, "unsupported-media-type");
    }

    private static void assertProblem(Response refusal, int status, String code) {
        assertThat(refusal.statusCode()).as(refusal.asString()).isEqualTo(status);
        assertThat(refusal.contentType()).startsWith("application/problem+json");
        assertThat(refusal.jsonPath().getString("code")).isEqualTo(code);
    }
}
