package org.openiro.review.preparation;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.Remains;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseManagement;
import org.openiro.review.calendar.Installation;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class PreparationTest {

    private static final Clock NOW = Clock.system(LondonClock.LONDON);
    private static final String LATER = "2024-02-16T02:00:00Z";
    private static final String NOBODY = "";

    private final LocalDate today = LocalDate.now(NOW);

    @Inject
    PreparationSweep sweep;

    @Inject
    WorkingDays workingDays;

    @Test
    void aFirstReviewsTwentyIsOneReminderAtOnceAndTheOthersLieAhead() {
        var child = new PreparedChild(today);
        var dueOn = workingDays.plus(today, 20);

        sweep.sweep();

        child.reminders()
                .body("items", hasSize(1))
                .body("items[0].kinds.kind", contains("ARRANGE_WITH_CHILD"))
                .body("items[0].kinds.workingDaysBefore", contains(20))
                .body("items[0].reviewOn", equalTo(dueOn.toString()))
                .body("items[0].countedFrom", equalTo("DUE_DATE"))
                .body("items[0].sentOn", equalTo(today.toString()))
                .body("items[0].status", equalTo("OUTSTANDING"))
                .body("items[0].role", equalTo("SOCIAL_WORKER"))
                .body("items[0].professional", equalTo("sw-1"))
                .body("items[0].team", equalTo(child.team));
        assertThat(child.preparation().getList("ahead.on"))
                .containsExactlyElementsOf(Stream.of(10, 5, 3)
                        .map(days -> workingDays.plus(dueOn, -days).toString())
                        .toList());
        child.outstanding()
                .body("items.reminderId", contains(child.onlyReminder()))
                .body("items[0].kinds", contains("ARRANGE_WITH_CHILD"))
                .body("items[0].iro", equalTo(child.iro))
                .body("items[0].team", equalTo(child.team));
        child.as("auditor")
                .queryParam("iro", child.iro)
                .get("/v1/worklists/counts")
                .then()
                .statusCode(200)
                .body("remindersOutstanding", equalTo(1));
        var published = child.published();
        assertThat(published).hasSize(1);
        ContractFiles.assertValid(
                "preparation-due.v1", published.getFirst().data().toString());
        assertThat(published.getFirst().data().get("detailUrl").asText())
                .endsWith("/v1/reminders/" + child.onlyReminder());
    }

    @Test
    void replicasThatSweepAtTheSameTimeSendOneReminder() {
        var child = new PreparedChild(today);

        // Of no pool of the JVM's own, whose threads know nothing of the application.
        try (var replicas = Executors.newFixedThreadPool(4)) {
            var all = Stream.generate(() -> CompletableFuture.runAsync(sweep::sweep, replicas))
                    .limit(4)
                    .toArray(CompletableFuture<?>[]::new);
            assertThat(CompletableFuture.allOf(all)).succeedsWithin(Duration.ofSeconds(60));
        }
        sweep.sweep();

        child.reminders().body("items", hasSize(1));
        assertThat(child.published()).hasSize(1);
    }

    /** Case management tells of the meeting that was booked here: that booking is none of the next review. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aBookingForAReviewThatASourceTellsOfIsNotCountedFromAgain(int daysBeforeTheBooking) {
        var child = new PreparedChild(workingDays.plus(today, -5));
        child.book(today);
        assertThat(child.preparation().getString("countedFrom")).isEqualTo("BOOKING");

        CaseManagement.review(child.person, LATER, """
                "reviewId": "R-1", "heldOn": "%s", "participationCode": "PN1", "cancelled": false""".formatted(today.minusDays(daysBeforeTheBooking)));

        await().atMost(60, SECONDS)
                .untilAsserted(() ->
                        assertThat(child.preparation().getString("countedFrom")).isEqualTo("DUE_DATE"));
        assertThat(LocalDate.parse(child.preparation().getString("reviewOn"))).isAfter(today.plusDays(60));
    }

    @Test
    void eachReminderComesOnItsDay() {
        var child = new PreparedChild(today);
        sweep.sweep();
        var ten = workingDays.plus(workingDays.plus(today, 20), -10);

        on(ten.minusDays(1), () -> sweep.sweep());
        child.reminders().body("items", hasSize(1));
        on(ten, () -> {
            sweep.sweep();
            sweep.sweep();
        });

        child.reminders()
                .body("items", hasSize(2))
                .body("items[0].kinds.kind", contains("INVITATIONS"))
                .body("items[0].sentOn", equalTo(ten.toString()));
    }

    @Test
    void aMovedBookingMovesWhatIsNotSentAndRepeatsWhatWasSentBeyondFiveWorkingDaysAlone() {
        var since = workingDays.plus(today, -2);
        var dueOn = workingDays.plus(since, 20);
        var child = new PreparedChild(since);
        sweep.sweep();
        var reviewId = child.book(workingDays.plus(dueOn, -5));
        sweep.sweep();

        child.reminders().body("items", hasSize(1)).body("items[0].status", equalTo("OUTSTANDING"));
        assertThat(child.preparation().getString("countedFrom")).isEqualTo("BOOKING");
        assertThat(child.preparation().getString("ahead[0].on"))
                .isEqualTo(workingDays.plus(dueOn, -15).toString());

        child.change(
                reviewId,
                "rebook",
                "{\"bookedFor\": \"%s\", \"rebookedOn\": \"%s\", \"reason\": \"the carers are away\"}"
                        .formatted(workingDays.plus(dueOn, -6), today));
        sweep.sweep();

        // On the day on which it was sent it is not sent once more.
        child.reminders().body("items", hasSize(1)).body("items[0].status", equalTo("WITHDRAWN"));
        on(workingDays.plus(today, 1), () -> sweep.sweep());
        child.reminders()
                .body("items", hasSize(2))
                .body("items[0].kinds.kind", contains("ARRANGE_WITH_CHILD"))
                .body("items[0].reviewOn", equalTo(workingDays.plus(dueOn, -6).toString()))
                .body("items.status", contains("OUTSTANDING", "WITHDRAWN"));
    }

    /** Of a second review, whose due date in months it does not move. */
    @Test
    void aBankHolidayProclaimedLateBringsADayBeforeTheReviewForward() {
        var child = new PreparedChild(today.minusDays(80));
        child.hold(today.minusDays(65));
        sweep.sweep();
        child.reminders().body("items", hasSize(1)).body("items[0].kinds.kind", contains("ARRANGE_WITH_CHILD"));
        var dueOn = LocalDate.parse(child.preparation().getString("reviewOn"));
        var earlier = workingDays.plus(dueOn, -11);
        assertThat(child.preparation().getString("ahead[0].on"))
                .isEqualTo(workingDays.plus(dueOn, -10).toString());
        try {
            Installation.proclaims(workingDays.plus(dueOn, -2).toString(), today.toString())
                    .statusCode(201);
            child.told(LATER, PreparedChild.socialWorker("sw-1", child.team, today.minusDays(80), null), "");
            await().atMost(60, SECONDS).until(() -> results(child) == 2);
            sweep.sweep();
            child.reminders().body("items", hasSize(1));

            on(earlier, () -> sweep.sweep());

            child.reminders()
                    .body("items", hasSize(2))
                    .body("items[0].kinds.kind", contains("INVITATIONS"))
                    .body("items[0].sentOn", equalTo(earlier.toString()))
                    .body("items[0].reviewOn", equalTo(dueOn.toString()));
        } finally {
            Installation.withdrawsAll();
        }
    }

    @Test
    void aChildOfBeforeTheUpgradeIsListedWhenTheServiceStarts() throws SQLException {
        sweep.sweep();
        var child = new PreparedChild(today);
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement()) {
            statement.execute("delete from preparation_ahead where child_id = '" + child.childId + "'");
        }
        sweep.sweep();
        child.reminders().body("items", empty());

        assertThat(sweep.listed(today)).isTrue();
        sweep.sweep();

        child.reminders().body("items", hasSize(1));
    }

    @Test
    void aCancelledBookingLeavesTheDueDateToCountFrom() {
        var child = new PreparedChild(today);
        var reviewId = child.book(workingDays.plus(today, 18));
        sweep.sweep();
        assertThat(child.preparation().getString("countedFrom")).isEqualTo("BOOKING");

        child.change(
                reviewId, "cancel", "{\"cancelledOn\": \"%s\", \"reason\": \"clash with court\"}".formatted(today));
        sweep.sweep();

        assertThat(child.preparation().getString("countedFrom")).isEqualTo("DUE_DATE");
        assertThat(child.preparation().getString("ahead[0].on"))
                .isEqualTo(workingDays.plus(today, 10).toString());
    }

    @Test
    void aReminderIsWithdrawnWhenTheReviewWasHeldAndStandsAgainWhenItNeverWas() {
        var child = new PreparedChild(workingDays.plus(today, -1));
        sweep.sweep();
        var reviewId = child.hold(today);
        sweep.sweep();

        child.outstanding().body("items", empty());
        child.reminders()
                .body("items.status", contains("WITHDRAWN"))
                .body("items[0].withdrawnOn", equalTo(today.toString()));
        // Of the next review three months ahead nothing is due yet.
        assertThat(child.preparation().getList("reminders")).isEmpty();

        child.change(
                reviewId, "record-in-error", "{\"foundOn\": \"%s\", \"reason\": \"another child's\"}".formatted(today));
        sweep.sweep();

        child.outstanding().body("items", hasSize(1));
        child.reminders().body("items.status", contains("OUTSTANDING"));
        assertThat(child.published())
                .extracting(event -> event.data().get("status").asText())
                .containsExactly("OUTSTANDING", "WITHDRAWN", "OUTSTANDING");
        child.published()
                .forEach(event -> ContractFiles.assertValid(
                        "preparation-due.v1", event.data().toString()));
    }

    @Test
    void onceAReviewWasOpenedNobodyIsRemindedToPrepareIt() {
        var child = new PreparedChild(workingDays.plus(today, -1));
        sweep.sweep();
        child.command("iro")
                .body("{\"openedOn\": \"%s\"}".formatted(today))
                .post("/v1/children/{id}/opened-reviews", child.childId)
                .then()
                .statusCode(201);
        sweep.sweep();

        child.outstanding().body("items", empty());
        assertThat(child.preparation().getList("ahead")).isEmpty();
    }

    @Test
    void nobodyIsRemindedOfAChildWhoLeft() {
        var since = workingDays.plus(today, -2);
        var child = new PreparedChild(since);
        sweep.sweep();
        child.told(LATER, NOBODY, ", \"endedOn\": \"%s\", \"endReason\": \"E3\"".formatted(today));

        await().atMost(60, SECONDS).untilAsserted(() -> {
            sweep.sweep();
            child.outstanding().body("items", empty());
        });
        assertThat(child.preparation().getList("ahead")).isEmpty();
        assertThat(child.preparation().getString("reviewOn")).isNull();
    }

    @Test
    void anOutstandingReminderFollowsATransferOnItsDay() {
        var since = workingDays.plus(today, -2);
        var child = new PreparedChild(since);
        sweep.sweep();
        var tomorrow = today.plusDays(1);
        transferred(child, tomorrow);
        sweep.sweep();
        child.reminders().body("items.professional", contains("sw-1"));

        on(tomorrow, () -> sweep.sweep());

        child.reminders()
                .body("items", hasSize(1))
                .body("items[0].professional", equalTo("sw-2"))
                .body("items[0].team", equalTo(child.team + "-b"))
                .body("items[0].sentOn", equalTo(today.toString()))
                .body("items[0].addressedOn", equalTo(tomorrow.toString()));
        assertThat(child.published())
                .extracting(event -> event.data().get("professional").asText())
                .containsExactly("sw-1", "sw-2");
    }

    @Test
    void anAcknowledgedReminderStaysWithWhomeverAcknowledgedIt() {
        var child = new PreparedChild(workingDays.plus(today, -2));
        sweep.sweep();
        var own = TestTokens.token("social-worker", TestTokens.SAMPLEBOROUGH, "sw-1", child.team);

        child.acknowledge(own, today)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("acknowledgedBy", equalTo("sw-1"))
                .body("acknowledgedOn", equalTo(today.toString()));
        child.outstanding().body("items", empty());
        transferred(child, today);
        sweep.sweep();

        child.reminders().body("items.professional", contains("sw-1"));
        child.acknowledge(own, today).then().statusCode(409).body("code", equalTo("reminder-not-outstanding"));
        assertThat(child.published()).hasSize(2);
    }

    @Test
    void aReminderIsAcknowledgedByItsOwnTeamAndOnADayOnWhichItStood() {
        var child = new PreparedChild(workingDays.plus(today, -2));
        sweep.sweep();
        var reminderId = child.onlyReminder();
        var other = TestTokens.token("team-manager", TestTokens.SAMPLEBOROUGH, "tm-9", "another-team");
        var own = TestTokens.token("team-manager", TestTokens.SAMPLEBOROUGH, "tm-1", child.team);

        child.acknowledge(other, today).then().statusCode(403).body("code", equalTo("forbidden"));
        given().auth()
                .oauth2(other)
                .get("/v1/reminders/{id}", reminderId)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(other)
                .queryParam("childId", child.childId)
                .get("/v1/reminders")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().auth()
                .oauth2(own)
                .queryParam("childId", child.childId)
                .get("/v1/reminders")
                .then()
                .statusCode(200)
                .body("items.reminderId", contains(reminderId));
        child.acknowledge(own, today.plusDays(1))
                .then()
                .statusCode(422)
                .body("code", equalTo("reminder-refused"))
                .body("errors.code", contains("after-today"))
                .body("errors.pointer", contains("/acknowledgedOn"));
        child.acknowledge(own, today.minusDays(1)).then().statusCode(422).body("errors.code", contains("before-sent"));
        child.acknowledge(own, today).then().statusCode(200);
    }

    @Test
    void aTeamThatIsNotKnownLeavesTheReminderOutstandingForWhoeverComes() {
        var since = workingDays.plus(today, -2);
        var child = new PreparedChild(since);
        child.told(LATER, NOBODY, "");
        await().atMost(60, SECONDS).until(() -> results(child) == 2);
        sweep.sweep();
        child.reminders().body("items", hasSize(1)).body("items[0].professional", nullValue());
        child.outstanding().body("items", hasSize(1));

        child.told("2024-03-16T02:00:00Z", PreparedChild.socialWorker("sw-2", child.team, since, null), "");
        await().atMost(60, SECONDS).until(() -> results(child) == 3);
        sweep.sweep();

        child.reminders().body("items", hasSize(1)).body("items[0].professional", equalTo("sw-2"));
    }

    @Test
    void aWithdrawnChildLeavesNoReminderBehind() {
        var child = new PreparedChild(today);
        sweep.sweep();
        var reminderId = child.onlyReminder();
        assertThat(Remains.of("review", List.of(reminderId))).contains("reminder.id", "outbox.data");

        CaseManagement.withdrawal(child.person);

        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(Remains.of("review", List.of(reminderId)))
                .isEmpty());
    }

    @Test
    void anotherCouncilSeesNoneOfIt() {
        var child = new PreparedChild(today);
        sweep.sweep();
        var stranger = TestTokens.token("iro-manager", TestTokens.OTHERSHIRE);

        given().auth()
                .oauth2(stranger)
                .get("/v1/reminders/{id}", child.onlyReminder())
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(stranger)
                .queryParam("iro", child.iro)
                .get("/v1/worklists/reminders-outstanding")
                .then()
                .statusCode(200)
                .body("items", empty());
        given().auth()
                .oauth2(stranger)
                .get("/v1/children/{id}/preparation", child.childId)
                .then()
                .statusCode(404);
    }

    private static void transferred(PreparedChild child, LocalDate on) {
        child.told(
                LATER,
                PreparedChild.socialWorker("sw-1", child.team, on.minusDays(30), on)
                        + PreparedChild.socialWorker("sw-2", child.team + "-b", on, null),
                "");
        await().atMost(60, SECONDS).until(() -> results(child) == 2);
    }

    /** How many records of the child were taken. */
    private static int results(PreparedChild child) {
        List<String> children = child.as("integration")
                .queryParam("limit", 500)
                .get("/v1/intake-results")
                .then()
                .statusCode(200)
                .extract()
                .path("items.childId");
        return (int) children.stream().filter(child.childId::equals).count();
    }

    /** With the service's clock on this day; the mock ends with the test, so it is set back at once. */
    private static void on(LocalDate day, Runnable work) {
        var ahead = Duration.between(
                LocalDate.now(NOW).atStartOfDay(LondonClock.LONDON), day.atStartOfDay(LondonClock.LONDON));
        QuarkusMock.installMockForType(Clock.offset(NOW, ahead), Clock.class);
        work.run();
        QuarkusMock.installMockForType(NOW, Clock.class);
    }
}
