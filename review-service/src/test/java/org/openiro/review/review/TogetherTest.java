package org.openiro.review.review;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

/** Brothers and sisters are reviewed at one meeting, each with a review of their own. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class TogetherTest {

    private String older;
    private String younger;

    @BeforeEach
    void twoChildrenArrive() {
        older = CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02");
        younger = CaseManagement.childLookedAfterSince("2024-01-15", "2021-03-02");
    }

    @Test
    void oneMeetingIsBookedAndHeldWithAReviewForEach() {
        var booked = book(UUID.randomUUID().toString(), older, younger)
                .body("results.outcome", contains("RECORDED", "RECORDED"))
                .body("results.childId", contains(older, younger));
        var meeting = booked.extract().<String>path("meetingId");
        var held = hold(
                        UUID.randomUUID().toString(),
                        child(older, "PN1", booked.extract().path("results[0].reviewId"), "0"),
                        child(younger, "PN0", booked.extract().path("results[1].reviewId"), "0"))
                .body("meetingId", equalTo(meeting))
                .body("results.review.status", contains("HELD", "HELD"))
                .body("results.review.meetingId", contains(meeting, meeting))
                .body("results.review.participationCodes", equalTo(List.of(List.of("PN1"), List.of("PN0"))));

        assertThat(held.extract().<String>path("results[0].reviewId"))
                .isNotEqualTo(held.extract().<String>path("results[1].reviewId"));
        Stream.of(older, younger).forEach(childId -> assertThat(PublishedEvents.of("review", "reviews", childId))
                .extracting(PublishedEvents.Published::type)
                .contains("review-booked.v1", "review-held.v1"));
    }

    @Test
    void oneWhoIsRefusedRefusesNoOther() {
        hold(
                        UUID.randomUUID().toString(),
                        child(younger, "PN1"),
                        child(older, "PN1"),
                        child(UUID.randomUUID().toString(), "PN1"))
                .body("results.outcome", contains("REFUSED", "RECORDED", "REFUSED"))
                .body("results[0].refusal.code", equalTo("review-refused"))
                .body("results[0].refusal.errors.code", contains("contradicts-age"))
                .body("results[2].refusal.status", equalTo(404));

        reviewsOf(younger).body("items", hasSize(0));
        reviewsOf(older).body("items.status", contains("HELD"));
    }

    @Test
    void aReviewThatIsRefusedStaysAsItWas() {
        var booked = book(UUID.randomUUID().toString(), older, younger);
        var lateWithoutAReason = "2024-02-13";

        holdOn(
                        lateWithoutAReason,
                        UUID.randomUUID().toString(),
                        child(older, "PN1", booked.extract().path("results[0].reviewId"), "0"))
                .body("results.outcome", contains("REFUSED"))
                .body("results[0].refusal.errors.code", contains("late-reason-required"));

        reviewsOf(older)
                .body("items.status", contains("BOOKED"))
                .body("items[0].chairedBy", equalTo(null))
                .body("items[0].completedOn", equalTo(null));
    }

    @Test
    void aBookedReviewIsHeldOnTheVersionThatItWasReadIn() {
        var booked = book(UUID.randomUUID().toString(), older, younger);
        var first = booked.extract().<String>path("results[0].reviewId");
        var second = booked.extract().<String>path("results[1].reviewId");

        hold(UUID.randomUUID().toString(), child(older, "PN1", first, "7"), child(younger, "PN0", second, "0"))
                .body("results.outcome", contains("REFUSED", "RECORDED"))
                .body("results[0].refusal.status", equalTo(412));
        hold(UUID.randomUUID().toString(), child(older, "PN1", second, "0"))
                .body("results[0].refusal.status", equalTo(404));
    }

    @Test
    void theSameKeyGetsTheFirstAnswerForAll() {
        var key = UUID.randomUUID().toString();
        var first = hold(key, child(older, "PN1"), child(younger, "PN1"));

        hold(key, child(older, "PN1"), child(younger, "PN1"))
                .body("results[0].reviewId", equalTo(first.extract().path("results[0].reviewId")))
                .body("results.outcome", contains("RECORDED", "REFUSED"));
        reviewsOf(older).body("items", hasSize(1));
    }

    @Test
    void aChildIsNamedOnce() {
        send(UUID.randomUUID().toString(), "2024-02-12", child(older, "PN1"), child(older, "PN1"))
                .statusCode(400)
                .body("errors.pointer", contains("/children/1"));
    }

    /** Taken in the order of the request, each of the two would hold the child that the other waits for. */
    @Test
    void twoCommandsInOppositeOrdersWaitForEachOtherInTurn() throws Exception {
        CompletableFuture<Integer> one;
        CompletableFuture<Integer> other;
        var first = UUID.fromString(older).compareTo(UUID.fromString(younger)) < 0 ? older : younger;
        try (var someone = TestDatabase.superuser("review")) {
            someone.setAutoCommit(false);
            for (var childId : new String[] {older, younger}) {
                try (var lock = someone.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                    lock.setString(1, "child:" + TestTokens.SAMPLEBOROUGH + ":" + childId);
                    lock.execute();
                }
            }
            one = CompletableFuture.supplyAsync(() -> status(older, younger), Thread::startVirtualThread);
            other = CompletableFuture.supplyAsync(() -> status(younger, older), Thread::startVirtualThread);
            await().atMost(60, SECONDS).until(() -> TestDatabase.waiting(someone) == 2);
            assertThat(waitingFor(someone, first)).isEqualTo(2);
            someone.rollback();
        }

        assertThat(one.get(60, SECONDS)).isEqualTo(200);
        assertThat(other.get(60, SECONDS)).isEqualTo(200);
        reviewsOf(older).body("items.status", contains("BOOKED"));
    }

    /** How many sessions wait for the lock of this child. */
    private static int waitingFor(Connection connection, String childId) throws SQLException {
        try (var asked = connection.prepareStatement("""
                select count(*) from pg_locks
                where locktype = 'advisory' and not granted
                  and (classid::bigint << 32 | objid::bigint) = hashtextextended(?, 0)""")) {
            asked.setString(1, "child:" + TestTokens.SAMPLEBOROUGH + ":" + childId);
            try (var row = asked.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static int status(String... childIds) {
        return booking(UUID.randomUUID().toString(), childIds).extract().statusCode();
    }

    private static ValidatableResponse book(String key, String... childIds) {
        return booking(key, childIds).statusCode(200);
    }

    private static ValidatableResponse booking(String key, String... childIds) {
        return given().auth()
                .oauth2(TestTokens.token("iro"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"bookedFor\": \"2024-02-12\", \"childIds\": [\"" + String.join("\", \"", childIds) + "\"]}")
                .post("/v1/reviews-booked-together")
                .then();
    }

    private static ValidatableResponse hold(String key, String... children) {
        return holdOn("2024-02-12", key, children);
    }

    private static ValidatableResponse holdOn(String on, String key, String... children) {
        return send(key, on, children).statusCode(200);
    }

    private static ValidatableResponse send(String key, String on, String... children) {
        return given().auth()
                .oauth2(TestTokens.token("iro"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"heldOn\": \"%s\", \"chairedBy\": \"iro-003\", \"children\": [%s]}"
                        .formatted(on, String.join(", ", children)))
                .post("/v1/reviews-held-together")
                .then();
    }

    private static String child(String childId, String code) {
        return "{\"childId\": \"%s\", \"participationCode\": \"%s\"}".formatted(childId, code);
    }

    private static String child(String childId, String code, String reviewId, String version) {
        return "{\"childId\": \"%s\", \"participationCode\": \"%s\", \"reviewId\": \"%s\", \"ifMatch\": \"\\\"%s\\\"\"}"
                .formatted(childId, code, reviewId, version);
    }

    private static ValidatableResponse reviewsOf(String childId) {
        return given().auth()
                .oauth2(TestTokens.token("iro"))
                .get("/v1/children/{id}/reviews", childId)
                .then()
                .statusCode(200);
    }
}
