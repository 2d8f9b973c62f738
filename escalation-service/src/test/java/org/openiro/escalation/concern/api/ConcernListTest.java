package org.openiro.escalation.concern.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.access.Roles;

@EscalationTest
class ConcernListTest {

    /** Councils of their own: what other tests raise must not show in these lists. */
    static final String FILTERED = "E08000911";

    static final String PAGED = "E08000912";
    static final String SENSITIVE = "E08000913";

    @Test
    void theListIsNarrowedByStandingThemeChildAndPeriod() {
        Caller iro = Caller.iroOf(FILTERED);
        UUID child = UUID.randomUUID();
        String informal = raised(iro, SampleConcern.about(child));
        String formal = raised(iro, SampleConcern.with(SampleConcern.anybody(), "theme", "HEALTH"));
        iro.makesFormal(formal, LocalDate.of(2024, 9, 12)).statusCode(200);
        String closed = raised(iro, SampleConcern.with(SampleConcern.anybody(), "raisedOn", "2024-09-03"));
        iro.makesFormal(closed, LocalDate.of(2024, 9, 13)).statusCode(200);
        iro.closes(closed, LocalDate.of(2024, 10, 1), "RESOLVED").statusCode(200);

        list(iro, Map.of("standing", "INFORMAL")).body("items.concernId", contains(informal));
        list(iro, Map.of("standing", "FORMAL")).body("items.concernId", contains(formal));
        list(iro, Map.of("standing", "OPEN")).body("items.concernId", containsInAnyOrder(informal, formal));
        list(iro, Map.of("standing", "CLOSED")).body("items.concernId", contains(closed));
        list(iro, Map.of("everFormal", "true")).body("items.concernId", containsInAnyOrder(formal, closed));
        list(iro, Map.of("everFormal", "false")).body("items.concernId", contains(informal));
        list(iro, Map.of("theme", "HEALTH")).body("items.concernId", contains(formal));
        list(iro, Map.of("childId", child)).body("items.concernId", contains(informal));
        list(iro, Map.of("raisedFrom", "2024-09-03", "raisedTo", "2024-09-03"))
                .body("items.concernId", contains(closed));
        list(iro, Map.of("raisedTo", "2024-09-02")).body("items.concernId", containsInAnyOrder(informal, formal));
        list(iro, Map.of("formalisedFrom", "2024-09-13")).body("items.concernId", contains(closed));
        list(iro, Map.of("formalisedTo", "2024-09-12")).body("items.concernId", contains(formal));
        list(iro, Map.of("closedFrom", "2024-10-01", "closedTo", "2024-10-01"))
                .body("items.concernId", contains(closed));
        list(iro, Map.of("closedFrom", "2024-10-02")).body("items", empty());
    }

    @Test
    void anItemShowsWhereTheConcernStandsAndNotItsWords() {
        Caller iro = Caller.iroOf("E08000914");
        UUID child = UUID.randomUUID();
        String id = raised(iro, SampleConcern.about(child));
        iro.makesFormal(id, LocalDate.of(2024, 9, 12)).statusCode(200);

        list(iro, Map.of())
                .body("items[0].concernId", is(id))
                .body("items[0].standing", is("FORMAL"))
                .body("items[0].highestStage", is(1))
                .body("items[0].children[0].childId", is(child.toString()))
                .body("items[0].governing.dueOn", is("2024-09-19"))
                .body("items[0]", not(hasKey("words")))
                .body("next", nullValue());
    }

    @Test
    void thePagesHoldEveryConcernOnceTheLatestRaisedFirst() {
        Caller iro = Caller.iroOf(PAGED);
        List<String> newestFirst = new ArrayList<>();
        for (int day = 1; day <= 5; day++) {
            newestFirst.addFirst(
                    raised(iro, SampleConcern.with(SampleConcern.anybody(), "raisedOn", "2024-09-0" + day)));
        }
        raised(iro, SampleConcern.with(SampleConcern.anybody(), "raisedOn", "2024-09-03"));

        List<String> all = list(iro, Map.of("limit", 10)).extract().path("items.concernId");
        List<String> paged = new ArrayList<>();
        ValidatableResponse page = list(iro, Map.of("limit", 2));
        page.header("Link", containsString("rel=\"next\""));
        paged.addAll(page.extract().path("items.concernId"));
        String next = page.extract().path("next");
        while (next != null) {
            page = list(iro, Map.of("limit", 2, "after", next));
            paged.addAll(page.extract().path("items.concernId"));
            next = page.extract().path("next");
        }

        assertThat(all).hasSize(6).containsSubsequence(newestFirst);
        assertThat(paged).isEqualTo(all);
        List<String> oldestFirst =
                list(iro, Map.of("sort", "raisedOn", "limit", 10)).extract().path("items.concernId");
        assertThat(oldestFirst).isEqualTo(all.reversed());
    }

    @Test
    void aSensitiveConcernStandsInNoListOfThoseWhoMayNotSeeIt() {
        Caller iro = Caller.iroOf(SENSITIVE);
        String open = raised(iro, SampleConcern.anybody());
        String sensitive = raised(iro, SampleConcern.sensitive());

        list(iro, Map.of()).body("items.concernId", containsInAnyOrder(open, sensitive));
        list(new Caller(Roles.SENIOR_MANAGER, SENSITIVE, "senior"), Map.of())
                .body("items.concernId", containsInAnyOrder(open, sensitive));
        list(new Caller(Roles.IRO, SENSITIVE, "iro-brian"), Map.of()).body("items.concernId", contains(open));
        list(new Caller(Roles.AUDITOR, SENSITIVE, "auditor"), Map.of()).body("items.concernId", contains(open));
    }

    @Test
    void whatCannotBeAFilterIsNamed() {
        refused(Map.of("theme", "PARKING"), "?theme");
        refused(Map.of("standing", "LOST"), "?standing");
        refused(Map.of("raisedFrom", "02/09/2024"), "?raisedFrom");
        refused(Map.of("colour", "red"), "?colour");
        refused(Map.of("sort", "words"), "?sort");
    }

    @Test
    void aSocialWorkerListsNothing() {
        Caller.withRole(Roles.SOCIAL_WORKER).asks().get("/v1/concerns").then().statusCode(403);
    }

    private static String raised(Caller iro, Map<String, Object> concern) {
        return iro.raises(concern).statusCode(201).extract().path("concernId");
    }

    private static ValidatableResponse list(Caller caller, Map<String, ?> query) {
        return caller.asks().queryParams(query).get("/v1/concerns").then().statusCode(200);
    }

    private static void refused(Map<String, ?> query, String pointer) {
        Caller.iro()
                .asks()
                .queryParams(query)
                .get("/v1/concerns")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", is(pointer));
    }
}
