package org.openiro.review.intake;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.openiro.review.CaseManagement.SYSTEM;
import static org.openiro.review.Desk.as;
import static org.openiro.review.Desk.command;
import static org.openiro.review.intake.ChildToWithdraw.journal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.openiro.platform.events.Erasure;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.PublishedEvents.Published;
import org.openiro.platform.testing.Remains;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/** A withdrawn child is gone from every table, and that is announced on both topics. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class WithdrawalTest {

    private final ChildToWithdraw child = new ChildToWithdraw();

    @Test
    void nothingOfAWithdrawnChildCanBeReadInAnyTable() {
        var childId = child.arrive();
        CaseManagement.review(child.person, "2024-02-13T02:00:00Z", """
                "reviewId": "R-1", "heldOn": "2024-02-12", "participationCode": "PN1\"""");
        child.yearlyReturn(2023).send().then().statusCode(201);
        Returns.of(2024).header(child.header()).send().then().statusCode(201);
        book(childId, "2099-03-04");
        trigger(childId);
        decision(childId);
        waitingAndHopelessRecords();
        assertThat(Remains.of("review", List.of(childId, child.person, child.number, child.bornOn.toString())))
                .contains(
                        "child.facts",
                        "child_identifier.identifier",
                        "child_source.yearly_return",
                        "dead_letter.key",
                        "dead_letter.payload",
                        "decision_due_ahead.child_id",
                        "duty_end_ahead.child_id",
                        "early_review_trigger.child_id",
                        "idempotency_key.body",
                        "idempotency_key.kept",
                        "intake_event_result.child_id",
                        "intake_missing_row.child_id",
                        "intake_result.child_id",
                        "newest_state.id",
                        "obligation.child_id",
                        "obligation_history.child_id",
                        "outbox.data",
                        "preparation_ahead.child_id",
                        "review.child_id",
                        "review_decision.child_id",
                        "review_decision.text",
                        "review_decision_history.change");

        child.withdraw(childId);

        assertThat(Remains.of("review", List.of(childId, child.person, child.number, child.bornOn.toString())))
                .containsExactly("access_log.children", "outbox.data", "outbox.key", "withdrawn_subject.id");
        assertThat(journal(childId))
                .filteredOn(event -> !event.data().isMissingNode())
                .extracting(Published::type, Published::topic)
                .containsExactlyInAnyOrder(
                        tuple("child-withdrawn.v1", "children"), tuple("child-withdrawn.v1", "reviews"));
        assertThat(journal(childId)).hasSizeGreaterThan(6);
    }

    @Test
    void itsReviewsAndTheirHistoryAreGoneToo() {
        var childId = child.arrive();
        var reviewId = book(childId, "2099-03-04");
        assertThat(Remains.of("review", List.of(reviewId)))
                .contains("review.id", "review_history.review_id", "outbox.data", "idempotency_key.body");

        child.withdraw(childId);

        assertThat(Remains.of("review", List.of(reviewId))).isEmpty();
        as("iro").get("/v1/children/{id}", childId).then().statusCode(404);
        as("iro").get("/v1/children/{id}/reviews", childId).then().statusCode(404);
        as("iro").get("/v1/children/{id}/due-dates", childId).then().statusCode(404);
        as("iro").get("/v1/reviews/{id}", reviewId).then().statusCode(404);
        command("iro")
                .body("{\"bookedFor\":\"2099-03-05\"}")
                .post("/v1/children/{id}/reviews", childId)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void whatWasRecordedOnItsReviewsIsGoneTooAndThatTheirSourceDeniesThem() {
        var childId = child.arrive();
        CaseManagement.review(child.person, "2024-02-13T02:00:00Z", """
                "reviewId": "R-1", "heldOn": "2024-02-12", "participationCode": "PN1\"""");
        var reviewId = Desk.eventually("/v1/children/" + childId + "/reviews", "items[0].reviewId");
        Desk.change("/v1/reviews/" + reviewId + "/paperwork", "", """
                {"paper": "RECORD", "doneOn": "2024-03-04"}""").statusCode(200);
        Desk.post("/v1/reviews/" + reviewId + "/monitoring-form", """
                {"assessedOn": "2024-02-12", "carePlan": "CURRENT", "report": "LATE", "permanencePlan": "IN_PLACE",
                 "educationPlan": "CURRENT", "health": "UP_TO_DATE", "visits": "IN_TIME", "contact": "AS_PLANNED",
                 "rag": "AMBER", "viewOfPlan": "MEETS_NEEDS_IN_PART", "note": "She asks for the aunt"}""").statusCode(201);
        CaseManagement.review(child.person, "2024-02-14T02:00:00Z", """
                "reviewId": "R-1", "heldOn": "2024-02-12", "cancelled": true""");
        Desk.eventually(
                "/v1/worklists/to-settle/reviews?limit=500",
                "items.find { it.reviewId == '%s' }?.reviewId".formatted(reviewId));
        assertThat(Remains.of("review", List.of(reviewId)))
                .contains(
                        "review_monitoring.review_id",
                        "review_paperwork.review_id",
                        "review_dispute.review_id",
                        "outbox.data");

        child.withdraw(childId);

        assertThat(Remains.of("review", List.of(reviewId))).isEmpty();
    }

    @Test
    void theAnnouncementKeepsItsContractAndNamesEveryIdentifierByItsHash() {
        var childId = child.arrive();
        child.withdraw(childId);

        var data = PublishedEvents.of("review", "children", childId).getLast().data();
        ContractFiles.assertValid("child-withdrawn.v1", data.toString());
        assertThat(data.get("reason").asText()).isEqualTo("ERASURE");
        assertThat(data.get("identifierHashes").size()).isEqualTo(3);
        assertThat(PublishedEvents.of("review", "reviews", childId)
                        .getLast()
                        .data()
                        .toString())
                .isEqualTo(data.toString());
    }

    @Test
    void theGoldenWithdrawalIsAnnouncedWithTheHashOfTheGoldenAnnouncement() throws IOException {
        TestEvents.fromCaseManagement(
                TestTokens.SAMPLEBOROUGH,
                "child-withdrawn.v1",
                "liquidlogic:P-2201",
                golden("case-management.child-withdrawn.v1"));
        var hashes = new ObjectMapper()
                .readTree(golden("child-withdrawn.v1"))
                .get("identifierHashes")
                .toString();

        await().atMost(60, SECONDS)
                .until(() -> PublishedEvents.ofType("review", TestTokens.SAMPLEBOROUGH, "child-withdrawn.v1").stream()
                        .anyMatch(event ->
                                event.data().get("identifierHashes").toString().equals(hashes)));
    }

    private static String golden(String type) throws IOException {
        return Files.readString(
                Path.of(System.getProperty("openiro.root"), "review-service/contracts/events", type + ".example.json"));
    }

    @Test
    void withoutTheErasureTheJournalStillTellsOfTheChild() {
        var childId = child.arrive();
        QuarkusMock.installMockForType(new Keeping(), Erasure.class);
        child.withdraw(childId);

        assertThat(PublishedEvents.of("review", "children", childId))
                .anyMatch(event -> event.data().toString().contains(child.person));
    }

    @Test
    void aCommandThatWaitedForTheWithdrawalFindsNoChild() throws Exception {
        var childId = child.arrive();
        try (var withdrawing = TestDatabase.superuser("review")) {
            withdrawing.setAutoCommit(false);
            run(
                    withdrawing,
                    "select pg_advisory_xact_lock(hashtextextended('child:" + TestTokens.SAMPLEBOROUGH + ":%s', 0))",
                    childId);
            var booking = CompletableFuture.supplyAsync(() -> command("iro")
                    .body("{\"bookedFor\":\"2099-03-04\"}")
                    .post("/v1/children/{id}/reviews", childId)
                    .statusCode());
            await().atMost(60, SECONDS).until(WithdrawalTest::somebodyWaits);
            for (var table : List.of(
                    "child_identifier",
                    "child_source",
                    "period_of_care",
                    "obligation",
                    "duty_end_ahead",
                    "intake_event_result")) {
                run(withdrawing, "delete from " + table + " where child_id = '%s'", childId);
            }
            run(withdrawing, "delete from child where id = '%s'", childId);
            withdrawing.commit();
            assertThat(booking).succeedsWithin(Duration.ofSeconds(60)).isEqualTo(404);
        }
    }

    private static void run(Connection connection, String sql, String childId) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(childId));
        }
    }

    private static boolean somebodyWaits() throws SQLException {
        try (var superuser = TestDatabase.superuser("review");
                var statement = superuser.createStatement();
                var waiting = statement.executeQuery(
                        "select count(*) > 0 from pg_locks where locktype = 'advisory' and not granted")) {
            waiting.next();
            return waiting.getBoolean(1);
        }
    }

    @Test
    void aParentIsNoLongerPublishedWithTheWithdrawnChild() {
        var childId = child.arrive();
        var parent = CaseManagement.person();
        var own = "\"ownChildren\": [{\"scheme\": \"%s\", \"identifier\": \"%s\"}], ".formatted(SYSTEM, child.person);
        CaseManagement.child(parent, "2024-01-16T02:00:00Z", own + child.looked(""));
        var parentId = CaseManagement.arrived(parent);
        child.withdraw(childId);

        assertThat(PublishedEvents.of("review", "children", parentId))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.data().get("ownChildren")).isEmpty());
        CaseManagement.child(parent, "2024-10-01T02:00:00Z", own + "\"language\": \"cym\", " + child.looked(""));
        await().atMost(60, SECONDS).untilAsserted(() -> as("integration")
                .queryParam("limit", 500)
                .get("/v1/intake-results")
                .then()
                .body(
                        "items.findAll { it.childId == '%s' && it.eventType == 'child-record.v1' }.size()"
                                .formatted(parentId),
                        equalTo(2)));
        as("iro").get("/v1/children/{id}", parentId).then().body("ownChildren.size()", equalTo(0));
        assertThat(Remains.of("review", List.of(childId, child.person)))
                .doesNotContain("child.facts", "child_source.facts");
    }

    @Test
    void aFormerParentIsNotReplayedWithTheWithdrawnChildEither() {
        var childId = child.arrive();
        var parent = CaseManagement.person();
        CaseManagement.child(
                parent,
                "2024-01-16T02:00:00Z",
                "\"ownChildren\": [{\"scheme\": \"%s\", \"identifier\": \"%s\"}], ".formatted(SYSTEM, child.person)
                        + child.looked(""));
        var parentId = CaseManagement.arrived(parent);
        CaseManagement.child(parent, "2024-01-17T02:00:00Z", "\"ownChildren\": [], " + child.looked(""));
        await().atMost(60, SECONDS)
                .until(() -> PublishedEvents.of("review", "children", parentId).size() == 2);
        child.withdraw(childId);

        assertThat(PublishedEvents.of("review", "children", parentId))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.data().get("ownChildren")).isEmpty());
    }

    @Test
    void theOtherCouncilsChildOfTheSameIdentifiersStays() {
        var childId = child.arrive();
        TestEvents.fromCaseManagement(
                TestTokens.OTHERSHIRE, "child-record.v1", SYSTEM + ":" + child.person, """
                {"sourceSystem": "%s", "personId": "%s", "sourceVersion": "2024-01-16T02:00:00Z", %s}""".formatted(
                                SYSTEM, child.person, child.looked("")));
        await().atMost(60, SECONDS).until(() -> inOthershire() != null);
        var other = inOthershire();
        child.withdraw(childId);

        given().auth()
                .oauth2(TestTokens.token("iro", TestTokens.OTHERSHIRE))
                .get("/v1/children/{id}", other)
                .then()
                .statusCode(200)
                .body("identifiers.identifier", hasItem(child.person));
        assertThat(PublishedEvents.of("review", "children", other))
                .singleElement()
                .satisfies(event -> assertThat(event.data().toString()).contains(child.person));
    }

    /** Two that can never be taken, under another key and not even JSON, and one that only mentions the child. */
    private void waitingAndHopelessRecords() {
        var hopeless = List.of(
                CaseManagement.child(child.person, "2024-02-16T02:00:00Z", "\"dateOfBirth\": \"2099-01-01\""),
                TestEvents.fromCaseManagement(
                        TestTokens.SAMPLEBOROUGH, "child-record.v1", "key-of-the-row", """
                        {"sourceSystem": "%s", "personId": "%s", "sourceVersion": "now"}""".formatted(
                                        SYSTEM, child.person)),
                TestEvents.fromCaseManagement(
                        TestTokens.SAMPLEBOROUGH, "child-record.v1", "broken", "{\"personId\": \"" + child.person),
                TestEvents.fromCaseManagement(TestTokens.SAMPLEBOROUGH, "child-record.v1", "parent", """
                        {"sourceSystem": "%s", "personId": "its parent", "sourceVersion": "now",
                         "ownChildren": [{"scheme": "%s", "identifier": "%s"}]}""".formatted(
                                SYSTEM, SYSTEM, child.person)));
        hopeless.forEach(ChildToWithdraw::refused);
    }

    private static void trigger(String childId) {
        command("iro")
                .body("{\"kind\": \"IRO_ASKS\", \"occurredOn\": \"2024-03-04\"}")
                .post("/v1/children/{id}/early-review-triggers", childId)
                .then()
                .statusCode(201);
    }

    private void decision(String childId) {
        var reviewId =
                Desk.eventually("/v1/children/" + childId + "/reviews", "items.find { it.status == 'HELD' }?.reviewId");
        command("iro")
                .body("""
                        {"text": "%s is seen", "responsibleRole": "IRO", "dueOn": "2099-03-04"}""".formatted(child.person))
                .post("/v1/reviews/{id}/decisions", reviewId)
                .then()
                .statusCode(201);
    }

    private static String book(String childId, String day) {
        return command("iro")
                .body("{\"bookedFor\":\"" + day + "\"}")
                .post("/v1/children/{id}/reviews", childId)
                .then()
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    private String inOthershire() {
        return given().auth()
                .oauth2(TestTokens.token("integration", TestTokens.OTHERSHIRE))
                .contentType("application/json")
                .body("{\"identifiers\":[{\"scheme\":\"%s\",\"identifier\":\"%s\"}]}".formatted(SYSTEM, child.person))
                .post("/v1/children/lookups")
                .path("items.childId[0]");
    }

    /** The guard taken out: whatever the platform's tables hold stays. */
    private static final class Keeping implements Erasure {

        @Override
        public void of(Collection<String> names) {
            // Stays.
        }

        @Override
        public void answers(Collection<String> names) {
            // Stays.
        }

        @Override
        public void fromPublished(String list, Object element) {
            // Stays.
        }
    }
}
