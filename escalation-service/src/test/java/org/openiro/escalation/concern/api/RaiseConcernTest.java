package org.openiro.escalation.concern.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.access.Roles;

@EscalationTest
class RaiseConcernTest {

    @Test
    void anInformalConcernIsRaisedInOnePost() {
        UUID child = UUID.randomUUID();

        String id = Caller.iro()
                .raises(SampleConcern.about(child))
                .statusCode(201)
                .header("ETag", equalTo("\"0." + Caller.today() + ".1-1\""))
                .body("standing", is("INFORMAL"))
                .body("theme", is("DRIFT_DELAY"))
                .body("otherThemes", is(List.of("SW_ALLOCATION")))
                .body("words", is(SampleConcern.WORDS))
                .body("raisedOn", is("2024-09-02"))
                .body("raisedBy", is("iro-ayesha"))
                .body("sensitive", is(false))
                .body("everFormal", is(false))
                .body("highestStage", is(0))
                .body("childCount", is(1))
                .body("children[0].childId", is(child.toString()))
                .body("history", hasSize(1))
                .body("history[0].step", is("RAISED"))
                .body("history[0].happenedOn", is("2024-09-02"))
                .body("history[0].recordedBy", is("iro-ayesha"))
                .body("history[0].recordedAt", notNullValue())
                .extract()
                .path("concernId");

        Caller.otherIro().opens(id).statusCode(200).body("words", is(SampleConcern.WORDS));
    }

    @Test
    void theAnswerSaysWhereTheConcernIs() {
        var answer = Caller.iro().raises(SampleConcern.anybody()).statusCode(201);

        answer.header("Location", endsWith("/v1/concerns/" + answer.extract().path("concernId")));
    }

    @Test
    void theInformalLimitIsShownWithItsWorking() {
        Caller.iro()
                .raises(SampleConcern.anybody())
                .statusCode(201)
                .body("ladder.template", is("DEFAULT"))
                .body("ladder.calendarVersion", is("england-and-wales-2027.1"))
                .body("ladder.governing.limit", is("INFORMAL"))
                .body("ladder.governing.dueOn", is("2024-09-09"))
                .body("ladder.governing.passed", is(true))
                .body("ladder.governing.working", is("raised on 2024-09-02 + 5 working days = 2024-09-09"))
                .body("ladder.stage", nullValue())
                .body("ladder.overall", nullValue());
    }

    @Test
    void aConcernFromBeforeTheHandbookHasNoLadder() {
        Caller.iro()
                .raises(SampleConcern.with(SampleConcern.anybody(), "raisedOn", "2011-03-31"))
                .statusCode(201)
                .body("ladder", nullValue());
    }

    @Test
    void aChildMayBeKnownByIdentifierAlone() {
        Caller.iro()
                .raises(SampleConcern.about("ssda903", "not-here-yet-1"))
                .statusCode(201)
                .body("childCount", is(1))
                .body("children[0].childId", nullValue())
                .body("children[0].scheme", is("ssda903"))
                .body("children[0].identifier", is("not-here-yet-1"));
    }

    @Test
    void oneConcernMayBeAboutSeveralChildren() {
        var concern = SampleConcern.with(
                SampleConcern.anybody(),
                "children",
                List.of(
                        Map.of("childId", UUID.randomUUID().toString()),
                        Map.of("scheme", "ssda903", "identifier", "not-here-yet-2")));

        Caller.iro().raises(concern).statusCode(201).body("childCount", is(3)).body("children", hasSize(3));
    }

    @Test
    void anUnknownThemeIsRefusedWithTheThemesThereAre() {
        Caller.iro()
                .raises(SampleConcern.with(SampleConcern.anybody(), "theme", "PARKING"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", is("urn:openiro:problem:concern-refused"))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", is("/theme"))
                .body("errors[0].code", is("unknown-theme"))
                .body("errors[0].detail", containsString("DRIFT_DELAY, PLACEMENT"))
                .body("errors[0].detail", not(containsString("PARKING")));
    }

    @Test
    void aConcernRaisedTodayIsTakenAndOneRaisedTomorrowRefused() {
        String today = Caller.today().toString();
        String tomorrow = Caller.today().plusDays(1).toString();

        Caller.iro()
                .raises(SampleConcern.with(SampleConcern.anybody(), "raisedOn", today))
                .statusCode(201);
        Caller.iro()
                .raises(SampleConcern.with(SampleConcern.anybody(), "raisedOn", tomorrow))
                .statusCode(422)
                .body("errors[0].pointer", is("/raisedOn"))
                .body("errors[0].code", is("after-today"));
    }

    @Test
    void aConcernAboutNobodyIsRefused() {
        Caller.iro()
                .raises(SampleConcern.without(SampleConcern.anybody(), "child"))
                .statusCode(422)
                .body("errors[0].pointer", is("/child"))
                .body("errors[0].code", is("no-child"));
    }

    @Test
    void aChildIsNamedInOneWay() {
        var child = Map.of("childId", UUID.randomUUID().toString(), "scheme", "lcs", "identifier", "7");

        Caller.iro()
                .raises(SampleConcern.with(SampleConcern.anybody(), "child", child))
                .statusCode(400)
                .body("errors[0].pointer", is("/child"))
                .body("errors[0].code", is("child-named-one-way"));
        Caller.iro()
                .raises(SampleConcern.with(SampleConcern.anybody(), "children", List.of(Map.of("scheme", "lcs"))))
                .statusCode(400)
                .body("errors[0].pointer", is("/children/0"));
    }

    @Test
    void wordsAreNeeded() {
        Caller.iro()
                .raises(SampleConcern.with(SampleConcern.anybody(), "words", " "))
                .statusCode(400)
                .body("errors[0].pointer", is("/words"));
        Caller.iro()
                .raises(SampleConcern.with(SampleConcern.anybody(), "words", "a\u0000b"))
                .statusCode(400)
                .body("errors[0].pointer", is("/words"));
    }

    @Test
    void anIdentifierHasNoInvisibleCharactersAroundIt() {
        Caller.iro()
                .raises(SampleConcern.about("ssda903", "100001 "))
                .statusCode(400)
                .body("errors[0].pointer", is("/child/identifier"));
    }

    @Test
    void theSameRequestTwiceRaisesOneConcern() {
        Map<String, Object> concern = SampleConcern.anybody();
        String key = UUID.randomUUID().toString();

        String once = Caller.iro()
                .raisesWithKey(key, concern)
                .statusCode(201)
                .extract()
                .path("concernId");
        String again = Caller.iro()
                .raisesWithKey(key, concern)
                .statusCode(201)
                .extract()
                .path("concernId");

        assertThat(again).isEqualTo(once);
    }

    @Test
    void aSocialWorkerRaisesNoConcern() {
        Caller.withRole(Roles.SOCIAL_WORKER).raises(SampleConcern.anybody()).statusCode(403);
    }

    @Test
    void anotherCouncilDoesNotFindIt() {
        String id = Caller.iro()
                .raises(SampleConcern.anybody())
                .statusCode(201)
                .extract()
                .path("concernId");

        Caller.iroOf("E08999998").opens(id).statusCode(404).body("type", is("urn:openiro:problem:not-found"));
    }
}
