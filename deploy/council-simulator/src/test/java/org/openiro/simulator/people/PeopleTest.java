package org.openiro.simulator.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.council.ConcernHappening;
import org.openiro.simulator.council.Happening;
import org.openiro.simulator.council.HeldReview;
import org.openiro.simulator.council.HeldReview.ConductedBy;
import org.openiro.simulator.council.HeldReview.Told;
import org.openiro.simulator.council.IroPost;
import org.openiro.simulator.council.ReviewHappening;
import org.openiro.simulator.council.TeamHappening;
import org.openiro.simulator.council.TriggerHappening;
import org.openiro.simulator.frontdoor.StandInService;
import org.openiro.simulator.ledger.ConcernEntry;
import org.openiro.simulator.ledger.Refused;
import org.openiro.simulator.ledger.ReviewEntry;
import org.openiro.simulator.ledger.TeamEntry;
import org.openiro.simulator.ledger.TriggerEntry;

class PeopleTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 4);
    private static final String HELD = """
            {"reviewId": "r-1", "timeliness": "LATE", "statutoryDueOn": "2025-03-01", "rule": "NEXT_6M", "daysLate": 3}""";
    private static final String LATE =
            "{\"errors\": [{\"pointer\": \"/lateReason\", \"code\": \"late-reason-required\"}]}";
    private static final String TRIGGER = "{\"triggerId\": \"t-1\"}";
    private static final IroPost IRO = new IroPost(
            "SYN-IRO-1",
            "Synthetic IRO One",
            IroPost.Role.IRO,
            BigDecimal.ONE,
            BigDecimal.ONE,
            "PERMANENT",
            LocalDate.of(2020, 1, 1),
            null,
            List.of());

    @AutoClose
    private final Stage stage = new Stage(Map.of("SYN0001", "our-1"), List.of(IRO));

    private final StandInService service = stage.service();
    private final People people = stage.people();

    @Test
    void toldThatAReviewWasLateTheIroGivesTheReason() {
        service.answers(422, LATE).answers(201, HELD);

        does(held("SYN0001", false));

        assertThat(service.asked().getFirst().body().has("lateReason")).isFalse();
        assertThat(service.asked().getLast().body().path("lateReason").asText()).isEqualTo("SW_REPORT");
        assertThat(service.asked().getLast().body().path("contributoryLateReasons"))
                .hasSize(1);
        assertThat(stage.entries(Refused.class)).hasSize(1);
        assertThat(stage.entries(ReviewEntry.ReviewEntered.class))
                .singleElement()
                .satisfies(entered -> {
                    assertThat(entered.lateReason()).isEqualTo("SW_REPORT");
                    assertThat(entered.answered().daysLate()).isEqualTo(3);
                });
    }

    @Test
    void toldThatAReviewWasInTimeTheIroTakesTheReasonBack() {
        service.answers(422, LATE).answers(201, HELD);

        does(held("SYN0001", true));

        assertThat(service.asked().getFirst().body().has("lateReason")).isTrue();
        assertThat(service.asked().getLast().body().has("lateReason")).isFalse();
        assertThat(service.asked().getLast().body().has("contributoryLateReasons"))
                .isFalse();
    }

    @Test
    void aReviewThatWasCarriedOutWithoutAMeetingIsEnteredAsThat() {
        service.answers(201, HELD);
        HeldReview review = held("SYN0001", true).review();

        does(new ReviewHappening.Held(
                TODAY,
                "SYN0001",
                new HeldReview(
                        review.on(),
                        null,
                        review.plannedFor(),
                        ConductedBy.WITHOUT_MEETING,
                        "PN6",
                        review.chairedBy(),
                        true,
                        false,
                        review.lateReasons(),
                        Told.UNBOOKED,
                        TODAY,
                        review.dueOn())));

        assertThat(service.asked().getLast().body().path("conductedBy").asText())
                .isEqualTo("WITHOUT_MEETING");
        assertThat(stage.entries(ReviewEntry.ReviewEntered.class))
                .singleElement()
                .extracting(ReviewEntry.ReviewEntered::conductedBy)
                .isEqualTo("WITHOUT_MEETING");
    }

    @Test
    void whenTheServiceIsAwayTheSameIsSaidAgainWithTheSameKey() {
        service.answers(503, "{}").answers(503, "{}").answers(201, HELD);

        does(held("SYN0001", true));

        assertThat(service.asked()).hasSize(3);
        assertThat(service.asked().stream().map(StandInService.Asked::key).distinct())
                .singleElement()
                .asString()
                .isNotEmpty();
        assertThat(stage.entries(ReviewEntry.ReviewEntered.class)).hasSize(1);
    }

    @Test
    void aBookingOfAReviewThatWasHeldOtherwiseIsGivenUp() {
        service.answers(201, "{\"reviewId\": \"r-9\"}")
                .answers(409, "{\"code\": \"review-already-held\"}")
                .answers(200, "{\"status\": \"BOOKED\"}")
                .answers(200, "{}");
        does(booked());

        does(held("SYN0001", true));

        assertThat(service.asked().getLast().path()).isEqualTo("/v1/reviews/r-9/cancel");
        assertThat(stage.entries(ReviewEntry.ReviewCancelled.class)).hasSize(1);
    }

    @Test
    void aBookingThatTheSystemToldToBeHeldIsThatReview() {
        service.answers(201, "{\"reviewId\": \"r-9\"}")
                .answers(409, "{\"code\": \"review-not-open\"}")
                .answers(200, "{\"status\": \"HELD\", \"completedOn\": \"2025-03-03\"}");
        does(booked());

        does(held("SYN0001", true));

        assertThat(stage.entries(ReviewEntry.ReviewCancelled.class)).isEmpty();
        assertThat(stage.entries(ReviewEntry.ReviewFound.class))
                .extracting(ReviewEntry.ReviewFound::reviewId, ReviewEntry.ReviewFound::heldOn)
                .containsExactly(tuple("r-9", LocalDate.of(2025, 3, 3)));
    }

    private static ReviewHappening.Booked booked() {
        return new ReviewHappening.Booked(
                TODAY, "SYN0001", TODAY.plusDays(9), null, "SYN-IRO-1", ReviewHappening.Booked.How.ALONE, null);
    }

    @Test
    void aReviewThatWasBookedIsHeldAsThatWithItsVersion() {
        service.answers(201, "{\"reviewId\": \"r-9\"}").answers(200, HELD);

        does(booked());
        does(held("SYN0001", true));

        assertThat(service.asked())
                .extracting(StandInService.Asked::path)
                .containsExactly("/v1/children/our-1/reviews", "/v1/reviews/r-9/hold");
        assertThat(service.asked().getLast().ifMatch()).isEqualTo("\"1\"");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsLookedAtAgain() {
        service.answers(201, "{\"concernId\": \"c-1\"}")
                .answers(412, "{}")
                .answers(200, "{\"concernId\": \"c-1\"}")
                .answers(200, "{\"concernId\": \"c-1\"}");

        does(new ConcernHappening.Raised(
                TODAY, "SYN-CONCERN-1", List.of("SYN0001", "SYN0002"), "DRIFT_DELAY", List.of(), TODAY, false));
        does(new ConcernHappening.Closed(TODAY, "SYN-CONCERN-1", TODAY, "RESOLVED"));

        assertThat(service.asked())
                .extracting(StandInService.Asked::method)
                .containsExactly("POST", "POST", "GET", "POST");
        assertThat(service.asked().getLast().ifMatch()).isEqualTo("\"3\"");
        assertThat(stage.entries(ConcernEntry.ConcernClosed.class)).hasSize(1);
    }

    @Test
    void aReviewIsWantedByTheDayThatTheIroChoseOrWhenItIsDueBefore() {
        decides("2025-03-20", "{\"next\": {\"statutoryDueOn\": \"2025-03-21\"}}", "2025-03-20");
        decides("2025-03-20", "{\"next\": {\"statutoryDueOn\": \"2025-03-19\"}}", "2025-03-19");
    }

    @Test
    void aReviewThatIsOverdueOrNotRequiredIsWantedByNoDay() {
        decides("2025-03-20", "{\"next\": {\"statutoryDueOn\": \"2025-03-03\"}}", null);
        decides("2025-03-20", "{\"next\": null}", null);
    }

    private void decides(String wanted, String due, @Nullable String told) {
        service.answers(201, TRIGGER).answers(200, due).answers(200, TRIGGER);

        does(new TriggerHappening.TriggerRecorded(TODAY, "SYN-TRIGGER-1", "SYN0001", "SIGNIFICANT_CHANGE", TODAY));
        does(new TriggerHappening.TriggerDecided(TODAY, "SYN-TRIGGER-1", "SYN0001", LocalDate.parse(wanted)));

        StandInService.Asked asked = service.asked().getLast();
        assertThat(asked.path()).isEqualTo("/v1/early-review-triggers/t-1/decide");
        assertThat(asked.body().path("decision").asText()).isEqualTo("HOLD_EARLY");
        assertThat(asked.body().path("reviewBy").asText(null)).isEqualTo(told);
        assertThat(stage.entries(TriggerEntry.TriggerDecided.class).getLast().reviewBy())
                .isEqualTo(told == null ? null : LocalDate.parse(told));
    }

    /** Two things of the same kind happened to a child on one day. */
    @Test
    void twoTriggersThatAreToldAlikeAreTwoCommands() {
        service.answers(201, TRIGGER).answers(201, TRIGGER);

        does(new TriggerHappening.TriggerRecorded(TODAY, "SYN-TRIGGER-1", "SYN0001", "SIGNIFICANT_CHANGE", TODAY));
        does(new TriggerHappening.TriggerRecorded(TODAY, "SYN-TRIGGER-2", "SYN0001", "SIGNIFICANT_CHANGE", TODAY));

        assertThat(service.asked())
                .extracting(StandInService.Asked::key)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void aTriggerThatWasAnErrorIsTakenBackWithItsVersion() {
        service.answers(201, TRIGGER).answers(200, TRIGGER);

        does(new TriggerHappening.TriggerRecorded(TODAY, "SYN-TRIGGER-1", "SYN0001", "SIGNIFICANT_CHANGE", TODAY));
        does(new TriggerHappening.TriggerWithdrawn(TODAY, "SYN-TRIGGER-1", "SYN0001"));

        assertThat(service.asked().getLast().path()).isEqualTo("/v1/early-review-triggers/t-1/withdraw");
        assertThat(service.asked().getLast().ifMatch()).isEqualTo("\"1\"");
        assertThat(stage.entries(TriggerEntry.TriggerWithdrawn.class)).hasSize(1);
    }

    @Test
    void aStandardCountsFromTheDayOnWhichTheManagerSetsIt() {
        service.answers(201, "{\"policyId\": \"p-1\"}");

        does(new TeamHappening.PolicySet(TODAY, 3, 5));

        assertThat(service.asked().getLast().body().toString())
                .isEqualTo("{\"everyMonths\":3,\"underAge\":5,\"from\":\"2025-03-04\"}");
        assertThat(stage.entries(TeamEntry.PolicySet.class)).hasSize(1);
    }

    @Test
    void aChildWhoHasNotArrivedHasNoReviewsYetButMayHaveAnIro() {
        assertThat(people.does(TODAY, held("SYN0002", true))).isFalse();
        assertThat(service.asked()).isEmpty();

        service.answers(201, "{\"iroId\": \"i-1\"}").answers(201, "{\"allocationId\": \"a-1\"}");
        does(new TeamHappening.PostEntered(TODAY, "SYN-IRO-1"));
        does(new TeamHappening.Allocated(TODAY, "SYN0002", "SYN-IRO-1", TODAY, TeamHappening.Kind.MAIN));

        assertThat(service.asked().getLast().body().at("/child/identifier").asText())
                .isEqualTo("SYN0002");
        assertThat(stage.entries(TeamEntry.AllocationEntered.class)).hasSize(1);
    }

    @Test
    void anIroWhoIsEnteredAgainIsReplacedAsAWhole() {
        service.answers(201, "{\"iroId\": \"i-1\"}").answers(200, "{\"iroId\": \"i-1\"}");

        does(new TeamHappening.PostEntered(TODAY, "SYN-IRO-1"));
        does(new TeamHappening.PostEntered(TODAY.plusDays(1), "SYN-IRO-1"));

        assertThat(service.asked().getLast().method()).isEqualTo("PUT");
        assertThat(service.asked().getLast().path()).isEqualTo("/v1/iros/i-1");
    }

    @Test
    void aStandardOfPracticeCountsFromTheDayOnWhichItIsSet() {
        service.answers(201, "{\"standardId\": \"s-1\"}");

        does(new TeamHappening.PracticeSet(TODAY, "MIDWAY_HALFWAY", null));

        assertThat(service.asked().getLast().body().toString())
                .isEqualTo("{\"kind\":\"MIDWAY_HALFWAY\",\"from\":\"2025-03-04\"}");
        assertThat(stage.only(TeamEntry.PracticeSet.class).standardId()).isEqualTo("s-1");
    }

    @Test
    void whatIsRefusedForGoodStopsTheLife() {
        service.answers(422, "{\"code\": \"review-refused\"}");

        assertThatThrownBy(() -> does(held("SYN0001", true))).hasMessageContaining("holding a review");
        assertThat(stage.entries(ReviewEntry.ReviewEntered.class)).isEmpty();
    }

    private void does(Happening happening) {
        stage.does(TODAY, happening);
    }

    private static ReviewHappening.Held held(String child, boolean meantToBeLate) {
        HeldReview review = new HeldReview(
                TODAY,
                null,
                TODAY,
                ConductedBy.MEETING,
                "PN1",
                "SYN-IRO-1",
                true,
                meantToBeLate,
                List.of("SW_REPORT", "COURT"),
                Told.UNBOOKED,
                TODAY,
                TODAY.minusDays(3));
        return new ReviewHappening.Held(TODAY, child, review);
    }
}
