package org.openiro.platform.events.operations;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;

/** Who sees which dead letters and what waits. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class DeadLetterListTest {

    private final TallyingCouncil council = new TallyingCouncil();

    @Test
    void deadLettersOfAnotherCouncilAreNotThere() {
        UUID event = council.publish("{}");
        String id = council.awaitDeadLetter(event);

        String other = TestTokens.token("integration", TestTokens.OTHERSHIRE);
        given().auth().oauth2(other).get("/v1/dead-letters/" + id).then().statusCode(404);
        given().auth()
                .oauth2(other)
                .get("/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void onlyThoseWhoMendThemSeeBodies() {
        council.as("auditor")
                .get("/v1/dead-letters/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        council.as("iro").get("/v1/dead-letters").then().statusCode(403);
    }

    @Test
    void aListOfDeadLettersHasPages() {
        for (int i = 0; i < 3; i++) {
            council.awaitDeadLetter(council.publish("{}"));
        }
        String next = council.as("integration")
                .get("/v1/dead-letters?limit=2")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        council.as("integration")
                .queryParam("after", next)
                .queryParam("limit", 2)
                .get("/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void whatWaitsIsListedWhenItHasWaitedLongEnough() {
        UUID event =
                council.publish("{\"subject\":\"%s\",\"amount\":1,\"about\":\"nobody\"}".formatted(council.subject()));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> council.as("integration")
                .get("/v1/pending-facts?olderThanMinutes=0")
                .then()
                .statusCode(200)
                .body("items.eventId", contains(event.toString()))
                .body("items[0].waitsForKind", equalTo("subject")));
        council.as("integration")
                .get("/v1/pending-facts")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }
}
