package org.openiro.review.intake;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.openiro.review.CaseManagement.SYSTEM;
import static org.openiro.review.CaseManagement.found;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openiro.platform.events.Erasure;
import org.openiro.platform.events.Withdrawals;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.ForgetfulWithdrawals;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.PublishedEvents.Published;
import org.openiro.platform.testing.Remains;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/** A withdrawn child is gone from every table, is announced on both topics, and does not come back. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class WithdrawalTest {

    private final String person = CaseManagement.person();
    private final String upn = "UPN-" + person;
    private final LocalDate bornOn = dayThatStandsNowhere();
    private final String number = "W" + Integer.toUnsignedString(person.hashCode());

    @Test
    void nothingOfAWithdrawnChildCanBeReadInAnyTable() {
        var childId = arrive();
        CaseManagement.review(person, "2024-02-13T02:00:00Z", """
                "reviewId": "R-1", "heldOn": "2024-02-12", "participationCode": "PN1\"""");
        yearlyReturn(2023).send().then().statusCode(201);
        Returns.of(2024).header(header()).send().then().statusCode(201);
        book(childId, "2099-03-04");
        trigger(childId);
        decision(childId);
        waitingAndHopelessRecords();
        assertThat(Remains.of("review", List.of(childId, person, number, bornOn.toString())))
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

        withdraw(childId);

        assertThat(Remains.of("review", List.of(childId, person, number, bornOn.toString())))
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
        var childId = arrive();
        var reviewId = book(childId, "2099-03-04");
        assertThat(Remains.of("review", List.of(reviewId)))
                .contains("review.id", "review_history.review_id", "outbox.data", "idempotency_key.body");

        withdraw(childId);

        assertThat(Remains.of("review", List.of(reviewId))).isEmpty();
        as("iro").get("/v1/children/{id}", childId).then().statusCode(404);
        as("iro").get("/v1/children/{id}/reviews", childId).then().statusCode(404);
        as("iro").get("/v1/children/{id}/due-dates", childId).then().statusCode(404);
        as("iro").get("/v1/reviews/{id}", reviewId).then().statusCode(404);
        command()
                .body("{\"bookedFor\":\"2099-03-05\"}")
                .post("/v1/children/{id}/reviews", childId)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void theFormAndPaperworkOfItsReviewsAreGoneToo() {
        var childId = arrive();
        CaseManagement.review(person, "2024-02-13T02:00:00Z", """
                "reviewId": "R-1", "heldOn": "2024-02-12", "participationCode": "PN1\"""");
        var reviewId = Desk.eventually("/v1/children/" + childId + "/reviews", "items[0].reviewId");
        Desk.change("/v1/reviews/" + reviewId + "/paperwork", "", """
                {"paper": "RECORD", "doneOn": "2024-03-04"}""").statusCode(200);
        Desk.post("/v1/reviews/" + reviewId + "/monitoring-form", """
                {"assessedOn": "2024-02-12", "carePlan": "CURRENT", "report": "LATE", "permanencePlan": "IN_PLACE",
                 "educationPlan": "CURRENT", "health": "UP_TO_DATE", "visits": "IN_TIME", "contact": "AS_PLANNED",
                 "rag": "AMBER", "viewOfPlan": "MEETS_NEEDS_IN_PART", "note": "She asks for the aunt"}""").statusCode(201);
        assertThat(Remains.of("review", List.of(reviewId)))
                .contains("review_monitoring.review_id", "review_paperwork.review_id");

        withdraw(childId);

        assertThat(Remains.of("review", List.of(reviewId))).isEmpty();
    }

    @Test
    void theAnnouncementKeepsItsContractAndNamesEveryIdentifierByItsHash() {
        var childId = arrive();
        withdraw(childId);

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
    void laterRecordsUnderAnyOfItsIdentifiersAreRefusedAndNothingOfThemIsKept() {
        var childId = arrive();
        withdraw(childId);
        var late = List.of(
                CaseManagement.child(person, "2024-10-01T02:00:00Z", looked("")),
                CaseManagement.review(person, "2024-10-01T02:00:00Z", "\"heldOn\": \"2024-02-12\""),
                TestEvents.fromCaseManagement(
                        TestTokens.SAMPLEBOROUGH, "child-record.v1", "other:" + person, """
                        {"sourceSystem": "other", "personId": "%s", "sourceVersion": "2024-10-01T02:00:00Z",
                         "identifiers": [{"scheme": "upn", "identifier": "%s"}]}""".formatted(person, upn)));

        late.forEach(event -> assertThat(refused(event)).isEqualTo("child-withdrawn"));
        yearlyReturn(2023)
                .send()
                .then()
                .statusCode(201)
                .body("refused", equalTo(2))
                .body("taken", equalTo(0));
        assertThat(found(SYSTEM, person)).isNull();
        assertThat(found("ssda903", number)).isNull();
        assertThat(Remains.of("review", List.of(childId, person, number, bornOn.toString())))
                .containsExactly("access_log.children", "outbox.data", "outbox.key", "withdrawn_subject.id");
    }

    @Test
    void anUnreadableRecordThatIsMendedTurnsOutToBeTheWithdrawnChildsAndIsEmptied() {
        withdraw(arrive());
        var event = TestEvents.fromCaseManagement(
                TestTokens.SAMPLEBOROUGH, "child-record.v1", "broken", "{\"personId\": \"" + person);
        assertThat(refused(event)).isEqualTo("malformed");
        var letter = "/v1/dead-letters/"
                + as("integration")
                        .queryParam("limit", 500)
                        .get("/v1/dead-letters")
                        .path("items.find { it.eventId == '%s' }.id".formatted(event));
        as("integration")
                .header("If-Match", "*")
                .contentType("application/json")
                .body("""
                        {"payload": {"sourceSystem": "%s", "personId": "%s", "sourceVersion": "2024-10-01T02:00:00Z"}}""".formatted(SYSTEM, person))
                .put(letter)
                .then()
                .statusCode(200);
        command("integration")
                .header("If-Match", "*")
                .post(letter + "/replays")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("refused"))
                .body("problems.code", contains("child-withdrawn"))
                .body("problems.pointer", contains("/personId"));

        as("integration").get(letter).then().statusCode(200).body("payload", equalTo(""));
        assertThat(Remains.of("review", List.of(person))).isEmpty();
    }

    @Test
    void withoutTheMemoryALaterRecordBringsTheChildBack() {
        var childId = arrive();
        withdraw(childId);
        QuarkusMock.installMockForType(new ForgetfulWithdrawals(), Withdrawals.class);
        CaseManagement.child(person, "2024-10-01T02:00:00Z", looked(""));

        assertThat(CaseManagement.arrived(person)).isNotEqualTo(childId);
    }

    @Test
    void withoutTheErasureTheJournalStillTellsOfTheChild() {
        var childId = arrive();
        QuarkusMock.installMockForType(new Keeping(), Erasure.class);
        withdraw(childId);

        assertThat(PublishedEvents.of("review", "children", childId))
                .anyMatch(event -> event.data().toString().contains(person));
    }

    @Test
    void aWithdrawnChildThatWasNeverHeardOfDoesNotArrive() {
        CaseManagement.review(person, "2024-10-01T02:00:00Z", "\"heldOn\": \"2024-02-12\"");
        CaseManagement.withdrawal(person);
        var event = CaseManagement.child(person, "2024-10-01T02:00:00Z", looked(""));

        assertThat(refused(event)).isEqualTo("child-withdrawn");
        assertThat(Remains.of("review", List.of(person))).isEmpty();
    }

    @Test
    void aSecondWithdrawalAnnouncesNothing() {
        var childId = arrive();
        withdraw(childId);
        CaseManagement.withdrawal(person);
        assertThat(refused(CaseManagement.child(person, "2024-10-01T02:00:00Z", looked(""))))
                .isEqualTo("child-withdrawn");

        assertThat(journal(childId))
                .filteredOn(event -> event.type().equals("child-withdrawn.v1"))
                .hasSize(2);
    }

    @Test
    void aCommandThatWaitedForTheWithdrawalFindsNoChild() throws Exception {
        var childId = arrive();
        try (var withdrawing = TestDatabase.superuser("review")) {
            withdrawing.setAutoCommit(false);
            run(
                    withdrawing,
                    "select pg_advisory_xact_lock(hashtextextended('child:" + TestTokens.SAMPLEBOROUGH + ":%s', 0))",
                    childId);
            var booking = CompletableFuture.supplyAsync(() -> command()
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
        var childId = arrive();
        var parent = CaseManagement.person();
        var own = "\"ownChildren\": [{\"scheme\": \"%s\", \"identifier\": \"%s\"}], ".formatted(SYSTEM, person);
        CaseManagement.child(parent, "2024-01-16T02:00:00Z", own + looked(""));
        var parentId = CaseManagement.arrived(parent);
        withdraw(childId);

        assertThat(PublishedEvents.of("review", "children", parentId))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.data().get("ownChildren")).isEmpty());
        CaseManagement.child(parent, "2024-10-01T02:00:00Z", own + "\"language\": \"cym\", " + looked(""));
        await().atMost(60, SECONDS).untilAsserted(() -> as("integration")
                .queryParam("limit", 500)
                .get("/v1/intake-results")
                .then()
                .body(
                        "items.findAll { it.childId == '%s' && it.eventType == 'child-record.v1' }.size()"
                                .formatted(parentId),
                        equalTo(2)));
        as("iro").get("/v1/children/{id}", parentId).then().body("ownChildren.size()", equalTo(0));
        assertThat(Remains.of("review", List.of(childId, person))).doesNotContain("child.facts", "child_source.facts");
    }

    @Test
    void aFormerParentIsNotReplayedWithTheWithdrawnChildEither() {
        var childId = arrive();
        var parent = CaseManagement.person();
        CaseManagement.child(
                parent,
                "2024-01-16T02:00:00Z",
                "\"ownChildren\": [{\"scheme\": \"%s\", \"identifier\": \"%s\"}], ".formatted(SYSTEM, person)
                        + looked(""));
        var parentId = CaseManagement.arrived(parent);
        CaseManagement.child(parent, "2024-01-17T02:00:00Z", "\"ownChildren\": [], " + looked(""));
        await().atMost(60, SECONDS)
                .until(() -> PublishedEvents.of("review", "children", parentId).size() == 2);
        withdraw(childId);

        assertThat(PublishedEvents.of("review", "children", parentId))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.data().get("ownChildren")).isEmpty());
    }

    @Test
    void whatCannotBeTakenOfAWithdrawnChildIsListedWithoutItsContent() {
        withdraw(arrive());

        for (var type : List.of("child-record.v1", "significant-change.v1", "child-told-of.v1")) {
            refused(TestEvents.fromCaseManagement(
                    TestTokens.SAMPLEBOROUGH, type, SYSTEM + ":" + person, """
                    {"sourceSystem": "%s", "personId": "%s", "sourceVersion": "now"}""".formatted(SYSTEM, person)));
        }
        assertThat(Remains.of("review", List.of(person))).doesNotContain("dead_letter.key", "dead_letter.payload");
    }

    @Test
    void anotherPersonsUnreadableRecordStaysThoughItsNumberHasTheWithdrawnOnesWithin() {
        var childId = arrive();
        var other = TestEvents.fromCaseManagement(
                TestTokens.SAMPLEBOROUGH, "child-record.v1", "broken", "{\"personId\": \"9" + person + "2\"");
        refused(other);
        withdraw(childId);

        assertThat(refused(other)).isEqualTo("malformed");
        assertThat(Remains.of("review", List.of("9" + person + "2"))).contains("dead_letter.payload");
    }

    @Test
    void theOtherCouncilsChildOfTheSameIdentifiersStays() {
        var childId = arrive();
        TestEvents.fromCaseManagement(TestTokens.OTHERSHIRE, "child-record.v1", SYSTEM + ":" + person, """
                {"sourceSystem": "%s", "personId": "%s", "sourceVersion": "2024-01-16T02:00:00Z", %s}""".formatted(
                        SYSTEM, person, looked("")));
        await().atMost(60, SECONDS).until(() -> inOthershire() != null);
        var other = inOthershire();
        withdraw(childId);

        given().auth()
                .oauth2(TestTokens.token("iro", TestTokens.OTHERSHIRE))
                .get("/v1/children/{id}", other)
                .then()
                .statusCode(200)
                .body("identifiers.identifier", hasItem(person));
        assertThat(PublishedEvents.of("review", "children", other))
                .singleElement()
                .satisfies(event -> assertThat(event.data().toString()).contains(person));
    }

    private String arrive() {
        CaseManagement.child(person, "2024-01-16T02:00:00Z", looked("""
                "identifiers": [{"scheme": "upn", "identifier": "%s"}, {"scheme": "ssda903", "identifier": "%s"}],
                """.formatted(upn, number)));
        return CaseManagement.arrived(person);
    }

    private Returns yearlyReturn(int year) {
        return Returns.of(year).header(header()).episode(number, "15/01/2024", "S", "C1", "U6", "", "");
    }

    private String header() {
        return number + ",1," + bornOn.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")) + ",WBRI,,,";
    }

    /** So that wherever it is found, it is this child's date of birth. */
    private static LocalDate dayThatStandsNowhere() {
        return Stream.iterate(LocalDate.of(2009, 2, 3), day -> day.plusDays(1))
                .filter(day -> Remains.of("review", List.of(day.toString())).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private String looked(String more) {
        return more + """
                "dateOfBirth": "%s", "periodsOfCare": [{"startedOn": "2024-01-15"}]""".formatted(bornOn);
    }

    private void withdraw(String childId) {
        CaseManagement.withdrawal(person);
        await().atMost(60, SECONDS).until(() -> PublishedEvents.of("review", "reviews", childId).stream()
                .anyMatch(event -> event.type().equals("child-withdrawn.v1")));
    }

    /** Two that can never be taken, under another key and not even JSON, and one that only mentions the child. */
    private void waitingAndHopelessRecords() {
        var hopeless = List.of(
                CaseManagement.child(person, "2024-02-16T02:00:00Z", "\"dateOfBirth\": \"2099-01-01\""),
                TestEvents.fromCaseManagement(
                        TestTokens.SAMPLEBOROUGH, "child-record.v1", "key-of-the-row", """
                        {"sourceSystem": "%s", "personId": "%s", "sourceVersion": "now"}""".formatted(SYSTEM, person)),
                TestEvents.fromCaseManagement(
                        TestTokens.SAMPLEBOROUGH, "child-record.v1", "broken", "{\"personId\": \"" + person),
                TestEvents.fromCaseManagement(
                        TestTokens.SAMPLEBOROUGH, "child-record.v1", "parent", """
                        {"sourceSystem": "%s", "personId": "its parent", "sourceVersion": "now",
                         "ownChildren": [{"scheme": "%s", "identifier": "%s"}]}""".formatted(SYSTEM, SYSTEM, person)));
        hopeless.forEach(WithdrawalTest::refused);
    }

    private static void trigger(String childId) {
        command()
                .body("{\"kind\": \"IRO_ASKS\", \"occurredOn\": \"2024-03-04\"}")
                .post("/v1/children/{id}/early-review-triggers", childId)
                .then()
                .statusCode(201);
    }

    private void decision(String childId) {
        var reviewId =
                Desk.eventually("/v1/children/" + childId + "/reviews", "items.find { it.status == 'HELD' }?.reviewId");
        command()
                .body("""
                        {"text": "%s is seen", "responsibleRole": "IRO", "dueOn": "2099-03-04"}""".formatted(person))
                .post("/v1/reviews/{id}/decisions", reviewId)
                .then()
                .statusCode(201);
    }

    private static String book(String childId, String day) {
        return command()
                .body("{\"bookedFor\":\"" + day + "\"}")
                .post("/v1/children/{id}/reviews", childId)
                .then()
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    private static String refused(UUID event) {
        return await().atMost(60, SECONDS)
                .until(
                        () -> as("integration")
                                .queryParam("limit", 500)
                                .get("/v1/dead-letters")
                                .path("items.find { it.eventId == '%s' }?.problems?.first()?.code".formatted(event)),
                        code -> code != null);
    }

    private String inOthershire() {
        return given().auth()
                .oauth2(TestTokens.token("integration", TestTokens.OTHERSHIRE))
                .contentType("application/json")
                .body("{\"identifiers\":[{\"scheme\":\"%s\",\"identifier\":\"%s\"}]}".formatted(SYSTEM, person))
                .post("/v1/children/lookups")
                .path("items.childId[0]");
    }

    private static List<Published> journal(String childId) {
        return Stream.of("children", "reviews")
                .flatMap(topic -> PublishedEvents.of("review", topic, childId).stream())
                .toList();
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role));
    }

    private static RequestSpecification command() {
        return command("iro");
    }

    private static RequestSpecification command(String role) {
        return as(role).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
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
