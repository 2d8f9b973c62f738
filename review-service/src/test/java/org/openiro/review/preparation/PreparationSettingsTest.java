package org.openiro.review.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseDays;
import org.openiro.review.child.ChildLocks;
import org.openiro.review.timeliness.Historian;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class PreparationSettingsTest {

    private static final String WEBHOOK = "https://hooks.sampleborough.example/openiro";

    private final Council council = new Council();
    private final LocalDate today = LocalDate.now(Clock.system(LondonClock.LONDON));

    @Inject
    PreparationSweep sweep;

    @Inject
    WorkingDays workingDays;

    @Inject
    ChildLocks locks;

    @Inject
    AsAuthority asAuthority;

    @Test
    void whereNothingWasSetPeopleAreRemindedAndNothingIsBroughtAnywhere() {
        council.settings()
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("remindersFrom", nullValue())
                .body("mailboxes", empty())
                .body("webhook", nullValue());
    }

    @Test
    void whatIsSetIsAnsweredWithoutTheSecretAndWithoutWhatStandsBehindTheHost() {
        council.set(
                        "{\"remindersFrom\": \"2026-04-01\", \"mailboxes\": [{\"team\": \"CIC-NORTH\", \"mailbox\": \"cic-north@sampleborough.example\"}]}")
                .then()
                .statusCode(200)
                .body("remindersFrom", equalTo("2026-04-01"));
        var answer = council.bringTo(WEBHOOK + "?key=1");

        answer.then()
                .statusCode(200)
                .body("webhook", equalTo("https://hooks.sampleborough.example"))
                .body("mailboxes.team", contains("CIC-NORTH"))
                .body("changedBy", equalTo("test-integration"));
        assertThat(answer.asString()).doesNotContain(council.secret, "/openiro", "key=1");
        council.bringNowhere()
                .then()
                .statusCode(200)
                .body("webhook", nullValue())
                .body("mailboxes", hasSize(1));
        new Council().settings().then().body("mailboxes", empty());
    }

    @Test
    void aChangeIsMadeToWhatWasSeen() {
        var body = "{\"mailboxes\": []}";
        council.as("iro-manager")
                .contentType("application/json")
                .body(body)
                .put("/v1/preparation-settings")
                .then()
                .statusCode(428);
        council.set(body).then().statusCode(200);
        council.as("iro-manager")
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(body)
                .put("/v1/preparation-settings")
                .then()
                .statusCode(412);
    }

    @Test
    void whatCannotBeReachedOrSignedIsRefused() {
        council.set(
                        "{\"mailboxes\": [{\"team\": \"A\", \"mailbox\": \"a@x.example\"}, {\"team\": \"A\", \"mailbox\": \"b@x.example\"}]}")
                .then()
                .statusCode(422)
                .body("code", equalTo("setting-refused"))
                .body("errors.code", contains("team-twice"));
        council.set("{\"mailboxes\": [{\"team\": \"A\", \"mailbox\": \"nowhere\"}]}")
                .then()
                .statusCode(400);
        council.bringTo("ftp://hooks.sampleborough.example/")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/url"))
                .body("errors.code", contains("not-https"));
        council.settings().then().header("ETag", equalTo("\"0\""));
    }

    @Test
    void nobodyIsRemindedOfAReviewBeforeTheCouncilWentLive() {
        var dueOn = workingDays.plus(today, 20);
        var goLive = "{\"remindersFrom\": \"%s\", \"mailboxes\": []}";
        council.set(goLive.formatted(dueOn.plusDays(1))).then().statusCode(200);
        var child = new PreparedChild(council.code, today);
        sweep.sweep();
        child.reminders().body("items", empty());
        assertThat(child.preparation().getList("ahead")).isEmpty();

        council.set(goLive.formatted(dueOn)).then().statusCode(200);
        CaseDays.on(dueOn, () -> {
            sweep.sweep();
            child.reminders().body("items", hasSize(1));
        });
    }

    /** The review before is known, so that this one stays overdue; the setting ends what was sent of it. */
    @Test
    void nobodyIsRemindedOfAReviewThatWasDueBeforeTheCouncilsHistoryBegins() {
        var child = new PreparedChild(council.code, today.minusDays(7));
        child.hold(today);
        var dueOn = today.plusMonths(3);
        var historian = new Historian(council.code);
        CaseDays.on(dueOn.minusDays(1));
        sweep.sweep();
        child.reminders().body("items", hasSize(1)).body("items[0].withdrawnOn", nullValue());

        CaseDays.on(dueOn.plusDays(1));
        historian.historyFrom(dueOn);
        sweep.sweep();
        child.reminders().body("items[0].withdrawnOn", nullValue());
        historian.historyFrom(dueOn.plusDays(1));
        sweep.sweep();
        child.reminders().body("items[0].withdrawnOn", equalTo(dueOn.plusDays(1).toString()));

        historian.historyFrom(null);
        sweep.sweep();
        child.reminders().body("items[0].withdrawnOn", nullValue());
    }

    /** Of the review itself it is live; its reminder of today is not sent before the council is. */
    @Test
    void whatWouldComeBeforeTheCouncilIsLiveComesOnItsFirstDay() {
        var first = today.plusDays(1);
        council.set("{\"remindersFrom\": \"%s\", \"mailboxes\": []}".formatted(first))
                .then()
                .statusCode(200);
        var child = new PreparedChild(council.code, today);
        sweep.sweep();
        child.reminders().body("items", empty());
        assertThat(child.preparation().getString("ahead[0].on")).isEqualTo(first.toString());

        CaseDays.on(first, () -> {
            sweep.sweep();
            child.reminders().body("items", hasSize(1)).body("items[0].sentOn", equalTo(first.toString()));
        });
    }

    /** A return, for one, is taken for minutes. */
    @Test
    void aMailboxIsChangedWhileOthersWorkOnEveryChild() {
        asAuthority.run(council.code, () -> QuarkusTransaction.requiringNew().run(() -> {
            locks.allChildren();
            council.set("{\"mailboxes\": [{\"team\": \"A\", \"mailbox\": \"a@x.example\"}]}")
                    .then()
                    .statusCode(200);
        }));
    }
}
