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
import static org.openiro.review.preparation.PreparedChild.LATER;
import static org.openiro.review.preparation.PreparedChild.NOBODY;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
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
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.Remains;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseDays;
import org.openiro.review.CaseManagement;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class PreparationTest {

    private final LocalDate today = LocalDate.now(Clock.system(LondonClock.LONDON));

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

    /** Else nobody could see what the next sweep sends. */
    @Test
    void whatComesTodayIsToComeUntilItIsSent() {
        var child = new PreparedChild(today);
        assertThat(child.preparation().getList("ahead.kind", String.class).getFirst())
                .isEqualTo("ARRANGE_WITH_CHILD");
        assertThat(child.preparation().getString("ahead[0].on")).isEqualTo(today.toString());

        sweep.sweep();

        assertThat(child.preparation().getList("ahead.kind")).hasSize(3).doesNotContain("ARRANGE_WITH_CHILD");
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

    @Test
    void eachReminderComesOnItsDay() {
        var child = new PreparedChild(today);
        sweep.sweep();
        var ten = workingDays.plus(workingDays.plus(today, 20), -10);

        CaseDays.on(ten.minusDays(1), () -> sweep.sweep());
        child.reminders().body("items", hasSize(1));
        CaseDays.on(ten, () -> {
            sweep.sweep();
            sweep.sweep();
        });

        child.reminders()
                .body("items", hasSize(2))
                .body("items[0].kinds.kind", contains("INVITATIONS"))
                .body("items[0].sentOn", equalTo(ten.toString()));
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
    void anOutstandingReminderFollowsATransferOnItsDay() {
        var since = workingDays.plus(today, -2);
        var child = new PreparedChild(since);
        sweep.sweep();
        var tomorrow = today.plusDays(1);
        child.transferred(tomorrow);
        sweep.sweep();
        child.reminders().body("items.professional", contains("sw-1"));

        CaseDays.on(tomorrow, () -> sweep.sweep());

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
        child.transferred(today);
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
        child.toldAndTaken(2, LATER, NOBODY);
        sweep.sweep();
        child.reminders().body("items", hasSize(1)).body("items[0].professional", nullValue());
        child.outstanding().body("items", hasSize(1));

        child.toldAndTaken(3, "2024-03-16T02:00:00Z", PreparedChild.socialWorker("sw-2", child.team, since, null));
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
}
