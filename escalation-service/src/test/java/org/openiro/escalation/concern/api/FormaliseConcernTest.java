package org.openiro.escalation.concern.api;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.access.Roles;

@EscalationTest
class FormaliseConcernTest {

    static final LocalDate RAISED = SampleConcern.RAISED_ON;
    static final LocalDate FORMAL = LocalDate.of(2024, 9, 12);

    @Test
    void aConcernIsMadeFormalAndItsFirstStageStarts() {
        Caller.iro()
                .makesFormal(raised(), FORMAL)
                .statusCode(200)
                .body("standing", is("FORMAL"))
                .body("formalisedOn", is("2024-09-12"))
                .body("everFormal", is(true))
                .body("highestStage", is(1))
                .body("workingDaysFromFormal", nullValue())
                .body("history.step", is(List.of("RAISED", "FORMALISED", "STAGE_STARTED")))
                .body("history.number", is(List.of(1, 2, 3)))
                .body("history[2].stage", is(1))
                .body("history[2].happenedOn", is("2024-09-12"));
    }

    @Test
    void theStagesLimitAndTheOverallOneAreShownAndTheEarlierGoverns() {
        Caller.iro()
                .makesFormal(raised(), FORMAL)
                .statusCode(200)
                .body("ladder.stage.code", is("S1"))
                .body("ladder.stage.answeredBy", is("team manager"))
                .body("ladder.stage.startedOn", is("2024-09-12"))
                .body("ladder.stage.deadline.dueOn", is("2024-09-19"))
                .body("ladder.overall.dueOn", is("2024-10-10"))
                .body("ladder.overall.working", is("made formal on 2024-09-12 + 20 working days = 2024-10-10"))
                .body("ladder.governing.limit", is("STAGE"))
                .body("ladder.governing.dueOn", is("2024-09-19"))
                .body("ladder.governing.passed", is(true));
    }

    @Test
    void aStageThatStartedTodayHasNotPassed() {
        Caller.iro().makesFormal(raised(), Caller.today()).statusCode(200).body("ladder.governing.passed", is(false));
    }

    @Test
    void theDayOfRaisingIsTakenAndTheDayBeforeRefused() {
        Caller.iro().makesFormal(raised(), RAISED).statusCode(200);
        Caller.iro()
                .makesFormal(raised(), RAISED.minusDays(1))
                .statusCode(422)
                .body("type", is("urn:openiro:problem:concern-refused"))
                .body("errors[0].pointer", is("/formalisedOn"))
                .body("errors[0].code", is("before-raised"));
    }

    @Test
    void tomorrowIsRefused() {
        Caller.iro()
                .makesFormal(raised(), Caller.today().plusDays(1))
                .statusCode(422)
                .body("errors[0].code", is("after-today"));
    }

    @Test
    void aConcernIsNotMadeFormalTwice() {
        String id = raised();
        Caller.iro().makesFormal(id, FORMAL).statusCode(200);

        Caller.iro()
                .makesFormal(id, FORMAL)
                .statusCode(409)
                .body("type", is("urn:openiro:problem:concern-already-formal"));
        Caller.iro().opens(id).statusCode(200).body("history", hasSize(3));
    }

    @Test
    void aClosedConcernIsNotMadeFormal() {
        String id = raised();
        Caller.iro().closes(id, FORMAL, "RESOLVED").statusCode(200);

        Caller.iro()
                .makesFormal(id, FORMAL)
                .statusCode(409)
                .body("type", is("urn:openiro:problem:concern-already-closed"));
    }

    @Test
    void theVersionReadIsNeededAndAStaleOneRefused() {
        String id = raised();
        String readFirst = Caller.iro().opens(id).extract().header("ETag");

        withVersion(id, null).statusCode(428).body("type", is("urn:openiro:problem:version-required"));
        withVersion(id, readFirst).statusCode(200);
        withVersion(id, readFirst).statusCode(412).body("type", is("urn:openiro:problem:stale-version"));
    }

    @Test
    void aConcernThatIsNotThereIsNotFound() {
        Caller.iro().makesFormal(UUID.randomUUID().toString(), FORMAL).statusCode(404);
    }

    @Test
    void theManagerMayAndASeniorManagerMayNot() {
        Caller.withRole(Roles.IRO_MANAGER).makesFormal(raised(), FORMAL).statusCode(200);
        Caller.withRole(Roles.SENIOR_MANAGER).makesFormal(raised(), FORMAL).statusCode(403);
    }

    private static String raised() {
        return Caller.iro()
                .raises(SampleConcern.anybody())
                .statusCode(201)
                .extract()
                .path("concernId");
    }

    private static ValidatableResponse withVersion(String id, String version) {
        var request = Caller.iro().commands(Map.of("formalisedOn", "2024-09-12"));
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.post("/v1/concerns/{id}/formalise", id).then();
    }
}
