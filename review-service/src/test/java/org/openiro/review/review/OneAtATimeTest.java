package org.openiro.review.review;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;
import org.openiro.review.policy.PolicyCommands;

/** Whoever changes a child's reviews waits for others at that child, and for nobody else. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class OneAtATimeTest {

    private String childId;

    @BeforeEach
    void aChildArrives() {
        childId = CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02");
    }

    @Test
    void reviewsThatTwoRecordAtOnceAreCountedOneAfterTheOther() throws Exception {
        CompletableFuture<Integer> first;
        CompletableFuture<Integer> second;
        try (var other = TestDatabase.superuser("review")) {
            worksOn(other, "child:" + TestTokens.SAMPLEBOROUGH + ":" + childId);
            first = hold("2024-02-12");
            // Who waits longest goes first; the other way round the later review would be late and need a reason.
            await().atMost(60, SECONDS).until(() -> TestDatabase.waiting(other) == 1);
            second = hold("2024-05-10");
            await().atMost(60, SECONDS).until(() -> TestDatabase.waiting(other) == 2);
            other.rollback();
        }

        assertThat(first.get(60, SECONDS)).isEqualTo(201);
        assertThat(second.get(60, SECONDS)).isEqualTo(201);
        given().auth()
                .oauth2(TestTokens.token("iro"))
                .get("/v1/children/{id}/due-dates", childId)
                .then()
                .body("obligations.dischargedOn", contains("2024-02-12", "2024-05-10", null));
    }

    @Test
    void whoWorksOnAnotherChildIsNotWaitedFor() throws Exception {
        try (var other = TestDatabase.superuser("review")) {
            worksOn(other, "child:" + TestTokens.SAMPLEBOROUGH + ":" + UUID.randomUUID());

            assertThat(hold("2024-02-12").get(60, SECONDS)).isEqualTo(201);
        }
    }

    @Test
    void whoTakesAWholeReturnIsWaitedFor() throws Exception {
        CompletableFuture<Integer> held;
        try (var other = TestDatabase.superuser("review")) {
            worksOn(other, "children:" + TestTokens.SAMPLEBOROUGH);
            held = hold("2024-02-12");
            await().atMost(60, SECONDS).until(() -> TestDatabase.waiting(other) == 1);
            other.rollback();
        }

        assertThat(held.get(60, SECONDS)).isEqualTo(201);
    }

    /** Whoever worked by the policies of before would else take the child off the list of those to follow. */
    @Test
    void aPolicyIsSetWhenNobodyWorksOnAChildOfTheCouncil() throws Exception {
        var council = "E08006000";
        CompletableFuture<Integer> set;
        try (var other = TestDatabase.superuser("review")) {
            locks(other, "pg_advisory_xact_lock_shared", "children:" + council);
            var policies = new PolicyCommands(council);
            set = CompletableFuture.supplyAsync(
                    () -> policies.set("{\"everyMonths\": 3, \"from\": \"2024-05-01\"}")
                            .extract()
                            .statusCode(),
                    Thread::startVirtualThread);
            await().atMost(60, SECONDS).until(() -> TestDatabase.waiting(other) == 1);
            other.rollback();
        }

        assertThat(set.get(60, SECONDS)).isEqualTo(201);
    }

    private static void worksOn(Connection other, String name) throws SQLException {
        locks(other, "pg_advisory_xact_lock", name);
    }

    private static void locks(Connection other, String function, String name) throws SQLException {
        other.setAutoCommit(false);
        try (var lock = other.prepareStatement("select " + function + "(hashtextextended(?, 0))")) {
            lock.setString(1, name);
            lock.execute();
        }
    }

    /** In a thread of its own: those that Java shares may be fewer than the requests that wait. */
    private CompletableFuture<Integer> hold(String day) {
        return CompletableFuture.supplyAsync(
                () -> given().auth()
                        .oauth2(TestTokens.token("iro"))
                        .contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("{\"heldOn\": \"%s\", \"chairedBy\": \"iro-003\", \"participationCode\": \"PN1\"}"
                                .formatted(day))
                        .post("/v1/children/{id}/held-reviews", childId)
                        .statusCode(),
                Thread::startVirtualThread);
    }
}
