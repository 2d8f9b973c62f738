package org.openiro.review.arrangement;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.Remains;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/** What people wrote of a child goes with the child, although nobody may change it before. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class WithdrawnChildTest {

    @Test
    void whatWasArrangedAndHowTheChildWasHeardIsGone() {
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "2024-01-15"}]""");
        var childId = CaseManagement.arrived(person);
        var reviewId = Desk.post("/v1/children/" + childId + "/reviews", "{\"bookedFor\": \"2099-03-04\"}")
                .statusCode(201)
                .extract()
                .<String>path("reviewId");
        var said = "words of " + person;
        Desk.change("/v1/reviews/" + reviewId + "/arrangements", "", """
                {"placeKind": "FAMILY_HOME", "place": "%s"}""".formatted(said))
                .statusCode(200);
        Desk.change("/v1/reviews/" + reviewId + "/voice", "", """
                {"feedback": {"givenOn": "2024-02-14", "means": "SPOKEN", "text": "%s"}}""".formatted(said))
                .statusCode(200);
        assertThat(Remains.of("review", List.of(said, reviewId)))
                .contains(
                        "idempotency_key.body",
                        "review_arrangement.arrangement",
                        "review_arrangement.review_id",
                        "review_voice.review_id",
                        "review_voice.voice");

        CaseManagement.withdrawal(person);
        await().atMost(60, SECONDS)
                .untilAsserted(() -> Desk.get("/v1/children/" + childId).statusCode(404));

        assertThat(Remains.of("review", List.of(said, reviewId))).isEmpty();
    }
}
