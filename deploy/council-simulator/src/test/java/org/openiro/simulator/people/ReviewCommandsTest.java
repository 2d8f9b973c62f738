package org.openiro.simulator.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.council.Happening;
import org.openiro.simulator.council.HeldReview;
import org.openiro.simulator.council.ReviewHappening.Adjourned;
import org.openiro.simulator.council.ReviewHappening.Booked;
import org.openiro.simulator.council.ReviewHappening.DayConfirmed;
import org.openiro.simulator.council.ReviewHappening.DayCorrected;
import org.openiro.simulator.council.ReviewHappening.Held;
import org.openiro.simulator.council.ReviewHappening.HeldInError;
import org.openiro.simulator.council.ReviewHappening.Opened;
import org.openiro.simulator.council.ReviewHappening.Rebooked;
import org.openiro.simulator.council.SeveralChildrenHappening.HeldTogether;
import org.openiro.simulator.frontdoor.StandInService;
import org.openiro.simulator.ledger.Refused;
import org.openiro.simulator.ledger.ReviewEntry;

/** What people say of reviews before and after they are held, one by one and together. */
class ReviewCommandsTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 4);

    @AutoClose
    private final Stage stage = new Stage(Map.of("SYN0001", "our-1", "SYN0002", "our-2", "SYN0003", "our-3"));

    private final StandInService service = stage.service();
    private final People people = stage.people();

    @Test
    void aBookingThatMovesStaysTheSameReview() {
        service.answers(201, Stage.REVIEW).answers(200, Stage.REVIEW).answers(200, Stage.HELD);

        does(booked("SYN0001", Booked.How.ALONE));
        does(new Rebooked(TODAY, "SYN0001", TODAY.plusDays(12), "The carers are away"));
        does(new Held(TODAY, "SYN0001", review("PN1")));

        assertThat(stage.paths())
                .containsExactly("/v1/children/our-1/reviews", "/v1/reviews/r-1/rebook", "/v1/reviews/r-1/hold");
        assertThat(stage.only(ReviewEntry.ReviewRebooked.class).bookedFor()).isEqualTo(TODAY.plusDays(12));
    }

    @Test
    void whatIsBookedTogetherIsOneCommandAndASecondRowOfAChildIsRefused() {
        service.answers(200, """
                {"results": [
                  {"outcome": "RECORDED", "reviewId": "r-1", "etag": "\\"0\\""},
                  {"outcome": "REFUSED", "refusal": {"code": "review-already-booked"}},
                  {"outcome": "RECORDED", "reviewId": "r-2", "etag": "\\"0\\""}]}""").answers(200, Stage.HELD);
        List<Booked> bookings = List.of(
                booked("SYN0001", Booked.How.TWICE_WITH_OTHERS),
                booked("SYN0002", Booked.How.WITH_OTHERS),
                booked("SYN0009", Booked.How.WITH_OTHERS));

        assertThat(people.booksTogether(TODAY, bookings)).containsExactlyElementsOf(bookings.subList(0, 2));

        JsonNode rows = service.asked().getLast().body().path("bookings");
        assertThat(rows).hasSize(3);
        assertThat(rows.path(2).toString())
                .isEqualTo(
                        "{\"childId\":\"our-2\",\"bookedFor\":\"2025-03-13\",\"startsAt\":\"10:00\",\"chairedBy\":\"SYN-IRO-1\"}");
        assertThat(stage.entries(ReviewEntry.ReviewBooked.class))
                .extracting(ReviewEntry.ReviewBooked::reviewId)
                .containsExactly("r-1", "r-2");
        assertThat(stage.only(Refused.class).expected()).isEqualTo("review-already-booked");

        does(new Held(TODAY, "SYN0002", review("PN1")));
        assertThat(service.asked().getLast().path()).isEqualTo("/v1/reviews/r-2/hold");
    }

    @Test
    void brothersAndSistersAreBookedForOneMeetingWithOneCommandAndNobodyElseWithThem() {
        service.answers(200, """
                {"results": [{"outcome": "RECORDED", "reviewId": "r-3", "etag": "\\"0\\""}]}""").answers(200, """
                {"meetingId": "m-1", "results": [
                  {"outcome": "RECORDED", "reviewId": "r-1", "etag": "\\"0\\""},
                  {"outcome": "RECORDED", "reviewId": "r-2", "etag": "\\"0\\""}]}""");
        List<Booked> bookings = List.of(
                booked("SYN0001", Booked.How.ALONE).at("a meeting", TODAY, LocalTime.of(16, 0)),
                booked("SYN0003", Booked.How.WITH_OTHERS),
                booked("SYN0002", Booked.How.ALONE).at("a meeting", TODAY, LocalTime.of(16, 0)));

        people.booksTogether(TODAY, bookings);

        assertThat(stage.paths()).containsExactly("/v1/review-bookings", "/v1/reviews-booked-together");
        assertThat(service.asked().getLast().body().toString())
                .isEqualTo(
                        "{\"bookedFor\":\"2025-03-13\",\"startsAt\":\"16:00\",\"chairedBy\":\"SYN-IRO-1\",\"childIds\":[\"our-1\",\"our-2\"]}");
        assertThat(stage.entries(ReviewEntry.ReviewBooked.class))
                .extracting(each -> each.reviewId() + " " + each.meetingId())
                .containsExactly("r-3 null", "r-1 m-1", "r-2 m-1");
    }

    @Test
    void aRowThatIsRefusedOtherwiseStopsTheLife() {
        service.answers(200, """
                {"results": [{"outcome": "REFUSED", "refusal": {"code": "review-already-booked"}}]}""");

        assertThatThrownBy(() -> people.booksTogether(TODAY, List.of(booked("SYN0001", Booked.How.WITH_OTHERS))))
                .hasMessageContaining("review-already-booked");
    }

    @Test
    void aReviewThatWasOpenedAndAdjournedIsCompletedAsThat() {
        service.answers(201, Stage.REVIEW).answers(200, Stage.REVIEW).answers(200, Stage.HELD);

        does(new Opened(TODAY, "SYN0001", TODAY, "SYN-IRO-1"));
        does(new Adjourned(TODAY, "SYN0001", TODAY, TODAY.plusDays(7)));
        does(new Held(TODAY, "SYN0001", review("PN1")));

        assertThat(stage.paths())
                .containsExactly(
                        "/v1/children/our-1/opened-reviews", "/v1/reviews/r-1/adjourn", "/v1/reviews/r-1/hold");
        assertThat(stage.only(ReviewEntry.ReviewOpened.class).openedOn()).isEqualTo(TODAY);
        assertThat(stage.only(ReviewEntry.ReviewAdjourned.class).continuesOn()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void aWrongDayIsCorrectedOrWasAnErrorWhereTheSystemToldTheRightOneMeanwhile() {
        service.answers(201, Stage.HELD)
                .answers(200, Stage.HELD)
                .answers(201, Stage.HELD)
                .answers(409, Stage.ALREADY_HELD)
                .answers(200, "{}");

        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new DayCorrected(TODAY, "SYN0001", TODAY, TODAY.plusDays(1)));
        assertThat(stage.only(ReviewEntry.ReviewAmended.class).heldOn()).isEqualTo(TODAY.plusDays(1));

        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new DayCorrected(TODAY, "SYN0001", TODAY, TODAY.plusDays(1)));
        assertThat(service.asked().getLast().path()).isEqualTo("/v1/reviews/r-1/record-in-error");
        assertThat(stage.only(ReviewEntry.ReviewInError.class).reviewId()).isEqualTo("r-1");
    }

    @Test
    void aReviewThatItsSourceDeniesIsConfirmedFromTheListOfThem() {
        service.answers(200, """
                        {"items": [{"reviewId": "r-8", "childId": "our-2", "completedOn": "2025-03-04"},
                                   {"reviewId": "r-9", "childId": "our-1", "completedOn": "2025-03-04"}]}""").answers(200, Stage.HELD.replace("r-1", "r-9")).answers(200, "{\"items\": []}");

        does(new DayConfirmed(TODAY, "SYN0001", TODAY));
        does(new DayConfirmed(TODAY, "SYN0001", TODAY));

        assertThat(stage.paths())
                .containsExactly(
                        "/v1/worklists/to-settle/reviews?limit=500",
                        "/v1/reviews/r-9/amend",
                        "/v1/worklists/to-settle/reviews?limit=500");
        assertThat(service.asked().get(1).body().toString()).isEqualTo("{\"heldOn\":\"2025-03-04\"}");
        assertThat(stage.only(ReviewEntry.ReviewAmended.class).reviewId()).isEqualTo("r-9");
    }

    @Test
    void anotherChildsReviewIsTakenBack() {
        service.answers(201, Stage.HELD).answers(200, "{}");

        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new HeldInError(TODAY, "SYN0001", TODAY, null));

        assertThat(service.asked().getLast().ifMatch()).isEqualTo("\"1\"");
        assertThat(stage.entries(ReviewEntry.ReviewInError.class)).hasSize(1);
    }

    @Test
    void brothersAndSistersAreEnteredTogetherAndTheOneThatIsRefusedByItself() {
        service.answers(200, """
                        {"results": [{"outcome": "RECORDED", "reviewId": "r-1", "etag": "\\"0\\"", "review": %s},
                                     {"outcome": "REFUSED"}]}""".formatted(Stage.HELD)).answers(201, Stage.HELD.replace("r-1", "r-2"));

        does(new HeldTogether(
                TODAY, List.of(new Held(TODAY, "SYN0001", review("PN1")), new Held(TODAY, "SYN0002", review("PN2")))));

        assertThat(stage.paths()).containsExactly("/v1/reviews-held-together", "/v1/children/our-2/held-reviews");
        assertThat(service.asked()
                        .getFirst()
                        .body()
                        .at("/children/1/participationCode")
                        .asText())
                .isEqualTo("PN2");
        assertThat(stage.entries(ReviewEntry.ReviewEntered.class))
                .extracting(ReviewEntry.ReviewEntered::person)
                .containsExactly("SYN0001", "SYN0002");
    }

    @Test
    void reviewsTogetherWaitUntilEveryChildHasArrived() {
        HeldTogether together = new HeldTogether(
                TODAY, List.of(new Held(TODAY, "SYN0001", review("PN1")), new Held(TODAY, "SYN0009", review("PN1"))));

        assertThat(people.does(TODAY, together)).isFalse();
        assertThat(service.asked()).isEmpty();
    }

    private void does(Happening happening) {
        stage.does(TODAY, happening);
    }

    private static Booked booked(String child, Booked.How how) {
        return new Booked(TODAY, child, TODAY.plusDays(9), LocalTime.of(10, 0), "SYN-IRO-1", how, null);
    }

    private static HeldReview review(String participation) {
        return Stage.review(TODAY, participation);
    }
}
