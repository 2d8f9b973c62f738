package org.openiro.escalation.concern.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.access.Roles;

@EscalationTest
class CloseConcernTest {

    static final LocalDate RAISED = SampleConcern.RAISED_ON;
    static final LocalDate FORMAL = LocalDate.of(2024, 9, 12);
    static final LocalDate CLOSED = LocalDate.of(2024, 10, 1);

    @Test
    void aFormalConcernIsClosedWithAnOutcomeAndItsDurationInWorkingDays() {
        String id = raised();
        Caller.iro().makesFormal(id, FORMAL).statusCode(200);

        Caller.iro()
                .closes(id, CLOSED, "PARTLY_RESOLVED")
                .statusCode(200)
                .body("standing", is("CLOSED"))
                .body("closedOn", is("2024-10-01"))
                .body("outcome", is("PARTLY_RESOLVED"))
                .body("everFormal", is(true))
                .body("highestStage", is(1))
                .body("workingDaysFromFormal", is(13))
                .body("history.step", is(List.of("RAISED", "FORMALISED", "STAGE_STARTED", "CLOSED")))
                .body("history[3].outcome", is("PARTLY_RESOLVED"));
    }

    @Test
    void whetherALimitPassedIsSaidAsAtTheDayOfClosing() {
        String inTime = raised();
        Caller.iro().makesFormal(inTime, FORMAL).statusCode(200);
        String tooLate = raised();
        Caller.iro().makesFormal(tooLate, FORMAL).statusCode(200);

        Caller.iro()
                .closes(inTime, LocalDate.of(2024, 9, 19), "RESOLVED")
                .statusCode(200)
                .body("ladder.governing.passed", is(false));
        Caller.iro()
                .closes(tooLate, LocalDate.of(2024, 9, 20), "RESOLVED")
                .statusCode(200)
                .body("ladder.governing.passed", is(true));
    }

    @Test
    void anInformalConcernIsClosedWithoutEverHavingBeenFormal() {
        Caller.iro()
                .closes(raised(), RAISED, "EXPLANATION_ACCEPTED")
                .statusCode(200)
                .body("standing", is("CLOSED"))
                .body("everFormal", is(false))
                .body("highestStage", is(0))
                .body("workingDaysFromFormal", nullValue());
    }

    @Test
    void closedBeforeRaisedIsRefused() {
        Caller.iro()
                .closes(raised(), RAISED.minusDays(1), "RESOLVED")
                .statusCode(422)
                .body("errors[0].pointer", is("/closedOn"))
                .body("errors[0].code", is("before-raised"));
    }

    @Test
    void closedBeforeFormalIsRefused() {
        String id = raised();
        Caller.iro().makesFormal(id, FORMAL).statusCode(200);

        Caller.iro()
                .closes(id, FORMAL.minusDays(1), "RESOLVED")
                .statusCode(422)
                .body("errors[0].code", is("before-formalised"));
    }

    @Test
    void closedTomorrowIsRefused() {
        Caller.iro()
                .closes(raised(), Caller.today().plusDays(1), "RESOLVED")
                .statusCode(422)
                .body("errors[0].code", is("after-today"));
    }

    @Test
    void anUnknownOutcomeIsRefusedWithTheOutcomesThereAre() {
        Caller.iro()
                .closes(raised(), CLOSED, "SHELVED")
                .statusCode(422)
                .body("errors[0].pointer", is("/outcome"))
                .body("errors[0].detail", containsString("RESOLVED, PARTLY_RESOLVED"));
    }

    @Test
    void aClosedConcernIsNotClosedAgain() {
        String id = raised();
        Caller.iro().closes(id, CLOSED, "RESOLVED").statusCode(200);

        Caller.iro()
                .closes(id, CLOSED, "RESOLVED")
                .statusCode(409)
                .body("type", is("urn:openiro:problem:concern-already-closed"));
    }

    @Test
    void theManagerMayAndAnAuditorMayNot() {
        Caller.withRole(Roles.IRO_MANAGER).closes(raised(), CLOSED, "RESOLVED").statusCode(200);
        Caller.withRole(Roles.AUDITOR).closes(raised(), CLOSED, "RESOLVED").statusCode(403);
    }

    private static String raised() {
        return Caller.iro()
                .raises(SampleConcern.anybody())
                .statusCode(201)
                .extract()
                .path("concernId");
    }
}
