package org.openiro.escalation.counting;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.access.Roles;

@EscalationTest
class ConcernCountsResourceTest {

    /** A council of its own for each test that counts: the others' concerns must not show. */
    static final String COUNTED = "E08000901";

    static final String EMPTY = "E08000902";

    @Test
    void aYearsConcernsAreCounted() {
        Caller iro = Caller.iroOf(COUNTED);
        Map<String, Object> siblings = SampleConcern.with(
                SampleConcern.anybody(), "children", List.of(Map.of("scheme", "lcs", "identifier", "count-1")));
        String formal = iro.raises(siblings).statusCode(201).extract().path("concernId");
        iro.makesFormal(formal, LocalDate.of(2024, 9, 12)).statusCode(200);
        iro.closes(formal, LocalDate.of(2024, 10, 1), "RESOLVED").statusCode(200);
        iro.raises(SampleConcern.anybody()).statusCode(201);
        iro.raises(SampleConcern.with(SampleConcern.sensitive(), "theme", "SAFEGUARDING"))
                .statusCode(201);
        iro.raises(SampleConcern.with(SampleConcern.anybody(), "raisedOn", "2025-04-01"))
                .statusCode(201);

        counts(new Caller(Roles.ANALYST, COUNTED, "analyst"), "2024-04-01", "2025-03-31")
                .statusCode(200)
                .body("raised", is(3))
                .body("childrenConcerned", is(4))
                .body("informal", is(2))
                .body("formalShare.part", is(1))
                .body("formalShare.whole", is(3))
                .body("formalShare.percent", is(33.3f))
                .body("madeFormal", is(1))
                .body("closed", is(1))
                .body("inNoBreakdown", is(1))
                .body("raisedByTheme", is(Map.of("DRIFT_DELAY", 2)))
                .body("closedByOutcome", is(Map.of("RESOLVED", 1)))
                .body("stageEntries", is(Map.of("1", 1)))
                .body("durations.workingDays", is(13))
                .body("durations.open", is(0));
        counts(new Caller(Roles.IRO_MANAGER, COUNTED, "manager"), "2024-04-01", "2025-03-31")
                .statusCode(200)
                .body("inNoBreakdown", is(0))
                .body("raisedByTheme", is(Map.of("DRIFT_DELAY", 2, "SAFEGUARDING", 1)));
    }

    @Test
    void whereNothingHappenedThereAreNoughtsAndNoShare() {
        counts(new Caller(Roles.ANALYST, EMPTY, "analyst"), "2024-04-01", "2025-03-31")
                .statusCode(200)
                .body("raised", is(0))
                .body("formalShare.percent", nullValue())
                .body("raisedByTheme", aMapWithSize(0));
    }

    @Test
    void aPeriodEndsOnOrAfterItsStartAndLastsTwoYearsAtMost() {
        Caller analyst = new Caller(Roles.ANALYST, EMPTY, "analyst");

        counts(analyst, "2024-04-01", "2024-04-01").statusCode(200);
        counts(analyst, "2024-04-01", "2024-03-31")
                .statusCode(400)
                .body("errors[0].pointer", is("?to"))
                .body("errors[0].code", is("ends-before-it-starts"));
        counts(analyst, "2024-04-01", "2026-03-31").statusCode(200);
        counts(analyst, "2024-04-01", "2026-04-01").statusCode(400).body("errors[0].code", is("period-too-long"));
    }

    @Test
    void aSocialWorkerCountsNothing() {
        counts(Caller.withRole(Roles.SOCIAL_WORKER), "2024-04-01", "2025-03-31").statusCode(403);
    }

    private static ValidatableResponse counts(Caller caller, String from, String to) {
        return caller.asks()
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/v1/concern-counts")
                .then();
    }
}
