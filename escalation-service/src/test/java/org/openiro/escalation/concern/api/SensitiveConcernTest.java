package org.openiro.escalation.concern.api;

import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.access.Roles;

@EscalationTest
class SensitiveConcernTest {

    @Test
    void whoRaisedItTheManagerAndSeniorManagersSeeIt() {
        String id = raised();

        Caller.iro().opens(id).statusCode(200).body("sensitive", is(true));
        Caller.withRole(Roles.IRO_MANAGER).opens(id).statusCode(200).body("words", is(SampleConcern.WORDS));
        Caller.withRole(Roles.SENIOR_MANAGER).opens(id).statusCode(200);
    }

    @Test
    void aColleagueAndAnAuditorCannotTellItFromOneThatIsNotThere() {
        String id = raised();

        Caller.otherIro().opens(id).statusCode(404).body("type", is("urn:openiro:problem:not-found"));
        Caller.withRole(Roles.AUDITOR).opens(id).statusCode(404);
    }

    @Test
    void aColleagueCanNeitherMakeItFormalNorCloseIt() {
        String id = raised();

        Caller.otherIro().makesFormal(id, Caller.today()).statusCode(404);
        Caller.otherIro().closes(id, Caller.today(), "RESOLVED").statusCode(404);
        Caller.iro().opens(id).statusCode(200).body("standing", is("INFORMAL"));
    }

    private static String raised() {
        return Caller.iro()
                .raises(SampleConcern.sensitive())
                .statusCode(201)
                .extract()
                .path("concernId");
    }
}
