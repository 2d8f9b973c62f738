package org.openiro.caseload.capacity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.caseload.testing.Requests.allocate;
import static org.openiro.caseload.testing.Requests.as;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.testing.CaseloadServiceTest;
import org.openiro.caseload.testing.Child;
import org.openiro.caseload.testing.Requests;
import org.openiro.caseload.testing.ReviewService;
import org.openiro.platform.access.Roles;
import org.openiro.platform.testing.Councils;

@CaseloadServiceTest
class CaseloadHttpTest {

    private final String council = Councils.fresh();
    private final Child allocated = new Child().lookedAfter("2024-06-03", "2024-11-04");
    private final Child onShortBreaks =
            new Child().lookedAfter("2024-06-03", null).legalStatus("V4", "2024-06-03", null);
    private final Child waiting = new Child().lookedAfter("2024-06-03", null);

    @Inject
    Clock clock;

    @BeforeEach
    void aCouncilWithThreeChildrenAndOneIro() {
        String ann = Requests.iro(council, "p-" + UUID.randomUUID());
        ReviewService.firstReviewDue(council, waiting, "2024-06-03", "2024-07-01");
        ReviewService.publish(council, allocated);
        ReviewService.publish(council, onShortBreaks);
        ReviewService.publish(council, waiting);
        allocate(council, allocated.id(), ann, "2024-06-05").statusCode(201);
        allocate(council, onShortBreaks.id(), ann, "2024-06-05").statusCode(201);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(Roles.IRO, council)
                .get("/v1/caseloads?on=2024-06-30")
                .then()
                .body("team.children", equalTo(3)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(Roles.IRO, council)
                .get("/v1/children-without-iro?on=2024-06-30")
                .then()
                .body("items[0].firstReviewDueOn", equalTo("2024-07-01")));
    }

    @Test
    void countsEachIroAndTheTeamWithShortBreaksApart() {
        as(Roles.ANALYST, council)
                .get("/v1/caseloads?on=2024-06-30")
                .then()
                .statusCode(200)
                .body("team.allocated", equalTo(2))
                .body("team.unallocated", equalTo(1))
                .body("team.shortBreaks", equalTo(1))
                .body("team.team.fte", equalTo(1))
                .body("team.team.ratio", equalTo(3.0f))
                .body("team.team.band", equalTo("UNDER"))
                .body("team.irosWithoutFte", equalTo(0))
                .body("iros", hasSize(1))
                .body("iros[0].children", equalTo(2))
                .body("iros[0].shortBreaks", equalTo(1));
    }

    @Test
    void aChildWhoLeftCountsNoMoreThoughTheAllocationIsOpen() {
        as(Roles.IRO, council).get("/v1/caseloads?on=2024-11-03").then().body("iros[0].children", equalTo(2));
        as(Roles.IRO, council).get("/v1/caseloads?on=2024-11-04").then().body("iros[0].children", equalTo(1));
    }

    @Test
    void theYearSumsChildrenAndFteOverItsMonthEnds() {
        // three children at the month ends of June to October, two at those of November to March; one FTE at all twelve
        as(Roles.SENIOR_MANAGER, council)
                .get("/v1/caseloads/years/2024")
                .then()
                .statusCode(200)
                .body("complete", equalTo(true))
                .body("at31March.children", equalTo(2))
                .body("overYear.children", equalTo(25))
                .body("overYear.fte", equalTo(12))
                .body("overYear.ratio", equalTo(2.1f))
                .body("monthEnds", hasSize(12));
        as(Roles.IRO, council)
                .get("/v1/caseloads/years/" + (LocalDate.now(clock).getYear() + 1))
                .then()
                .statusCode(404);
    }

    @Test
    void aDayAfterTodayIsRefusedAndTodayIsWhatIsMeantWhenNothingIsSaid() {
        LocalDate today = LocalDate.now(clock);

        as(Roles.IRO, council).get("/v1/caseloads").then().statusCode(200).body("on", equalTo(today.toString()));
        as(Roles.IRO, council)
                .get("/v1/caseloads?on=" + today.plusDays(1))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("?on"));
        as(Roles.IRO, council).get("/v1/caseloads?when=" + today).then().statusCode(400);
    }

    @Test
    void childrenWithoutAnIroAreListedByHowLongTheyWaitAndInWhoseSight() {
        as(Roles.IRO_MANAGER, council)
                .get("/v1/children-without-iro?on=2024-06-30")
                .then()
                .statusCode(200)
                .body("items.childId", contains(waiting.id()))
                .body("items[0].iroDueOn", equalTo("2024-06-10"))
                .body("items[0].waiting", equalTo("OVER_FIVE_WORKING_DAYS"));
        as(Roles.IRO_MANAGER, council)
                .get("/v1/children-without-iro?on=2024-07-01")
                .then()
                .body("items[0].waiting", equalTo("FIRST_REVIEW_REACHED"));
        as(Roles.ANALYST, council).get("/v1/children-without-iro").then().statusCode(403);
        as(Roles.AUDITOR, council)
                .get("/v1/access-log?childId=" + waiting.id())
                .then()
                .body("items.operation", hasItem("GET /v1/children-without-iro"));
    }

    @Test
    void theListOfThoseWithoutAnIroIsPaged() {
        String list = "/v1/children-without-iro?on=2024-06-04&limit=";
        List<String> all = as(Roles.IRO_MANAGER, council)
                .get(list + 3)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("next", nullValue())
                .extract()
                .path("items.childId");

        assertThat(onePerPage(list + 1)).isEqualTo(all);
        assertThat(onePerPage(list + "1&sort=-lookedAfterSince")).isEqualTo(all.reversed());
    }

    @Test
    void aChildOfSeveralPeriodsOnOneDayStandsOnceWhereTheFirstOfThemBegan() {
        Child twice = new Child()
                .lookedAfter("2024-06-04", null)
                .lookedAfter("2024-06-02", null)
                .lookedAfter("2024-06-02", "2024-07-31");
        ReviewService.publish(council, twice);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(Roles.IRO_MANAGER, council)
                .get("/v1/children-without-iro?on=2024-06-30")
                .then()
                .body("items.childId", contains(twice.id(), waiting.id()))
                .body("items[0].lookedAfterSince", equalTo("2024-06-02")));
        assertThat(onePerPage("/v1/children-without-iro?on=2024-06-30&limit=1"))
                .containsExactly(twice.id(), waiting.id());
    }

    private List<String> onePerPage(String first) {
        List<String> ids = new ArrayList<>();
        Response page = as(Roles.IRO_MANAGER, council).get(first);
        while (page.path("next") != null) {
            ids.add(page.path("items[0].childId"));
            page = as(Roles.IRO_MANAGER, council)
                    .queryParam("after", page.<String>path("next"))
                    .queryParam("limit", 1)
                    .get("/v1/children-without-iro");
        }
        ids.add(page.path("items[0].childId"));
        return ids;
    }
}
