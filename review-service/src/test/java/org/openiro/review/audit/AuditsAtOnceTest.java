package org.openiro.review.audit;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.openiro.review.audit.AuditDesk.GOOD;
import static org.openiro.review.audit.AuditDesk.POOR_RECORD;
import static org.openiro.review.entry.EntryCommands.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;

/** Two commands that came at once are done one after the other: the second sees what the first one left. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class AuditsAtOnceTest {

    @Inject
    Clock clock;

    private AuditDesk desk;

    @BeforeEach
    void aReviewWasHeld() {
        desk = new AuditDesk(clock);
    }

    @Test
    void ofTwoAuditsOfAReviewOneStands() throws Exception {
        assertThat(atOnce(
                        () -> desk.audit("auditor", "auditor-1", GOOD).extract().statusCode(),
                        () -> desk.audit("auditor", "auditor-2", GOOD).extract().statusCode()))
                .containsExactlyInAnyOrder(201, 409);
        as("auditor")
                .queryParam("reviewId", desk.reviewId)
                .get("/v1/audits")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void ofTwoModerationsThatRestOnOneVersionTheSecondIsRefused() throws Exception {
        var audited = desk.audit(GOOD);

        assertThat(atOnce(
                        () -> desk.moderate(audited, "auditor", "auditor-1", GOOD)
                                .extract()
                                .statusCode(),
                        () -> desk.moderate(audited, "auditor", "auditor-2", POOR_RECORD)
                                .extract()
                                .statusCode()))
                .containsExactlyInAnyOrder(200, 412);
        AuditDesk.read("auditor", "test-auditor", audited).body("history.what", contains("RECORDED", "MODERATED"));
    }

    /** Both are on their way before either goes on: somebody else works on the child. */
    private List<Integer> atOnce(Supplier<Integer> one, Supplier<Integer> another) throws Exception {
        var answers = new ArrayList<CompletableFuture<Integer>>();
        try (var other = TestDatabase.superuser("review")) {
            worksOn(other, "child:" + TestTokens.SAMPLEBOROUGH + ":" + desk.childId);
            for (var command : List.of(one, another)) {
                answers.add(CompletableFuture.supplyAsync(command, Thread::startVirtualThread));
            }
            await().atMost(60, SECONDS).until(() -> TestDatabase.waiting(other) == 2);
            other.rollback();
        }
        var statuses = new ArrayList<Integer>();
        for (var answer : answers) {
            statuses.add(answer.get(60, SECONDS));
        }
        return statuses;
    }

    private static void worksOn(Connection other, String name) throws SQLException {
        other.setAutoCommit(false);
        try (var lock = other.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, name);
            lock.execute();
        }
    }
}
