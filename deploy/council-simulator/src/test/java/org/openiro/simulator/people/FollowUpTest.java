package org.openiro.simulator.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.council.Audit;
import org.openiro.simulator.council.Happening;
import org.openiro.simulator.council.Happening.BetweenReviews.ChangeTold;
import org.openiro.simulator.council.Happening.BetweenReviews.Changed;
import org.openiro.simulator.council.Happening.BetweenReviews.Contacted;
import org.openiro.simulator.council.Happening.BetweenReviews.EntryInError;
import org.openiro.simulator.council.Happening.BetweenReviews.EntryKind;
import org.openiro.simulator.council.Happening.BetweenReviews.MeetingHeld;
import org.openiro.simulator.council.Happening.BetweenReviews.MeetingOffered;
import org.openiro.simulator.council.Happening.FollowUpHappening.AnswerTakenBack;
import org.openiro.simulator.council.Happening.FollowUpHappening.CirculationCorrected;
import org.openiro.simulator.council.Happening.FollowUpHappening.DecisionAnswered;
import org.openiro.simulator.council.Happening.FollowUpHappening.DecisionClosed;
import org.openiro.simulator.council.Happening.FollowUpHappening.DecisionMade;
import org.openiro.simulator.council.Happening.FollowUpHappening.DecisionReopened;
import org.openiro.simulator.council.Happening.FollowUpHappening.DecisionsCarried;
import org.openiro.simulator.council.Happening.FollowUpHappening.DecisionsCirculated;
import org.openiro.simulator.council.Happening.FollowUpHappening.PaperDone;
import org.openiro.simulator.council.Happening.OfSeveralChildren.AuditModerated;
import org.openiro.simulator.council.Happening.OfSeveralChildren.HeldTogether;
import org.openiro.simulator.council.Happening.OfSeveralChildren.SampleAudited;
import org.openiro.simulator.council.Happening.OfSeveralChildren.SampleDrawn;
import org.openiro.simulator.council.Happening.ReviewHappening.Adjourned;
import org.openiro.simulator.council.Happening.ReviewHappening.Booked;
import org.openiro.simulator.council.Happening.ReviewHappening.DayConfirmed;
import org.openiro.simulator.council.Happening.ReviewHappening.DayCorrected;
import org.openiro.simulator.council.Happening.ReviewHappening.Held;
import org.openiro.simulator.council.Happening.ReviewHappening.HeldInError;
import org.openiro.simulator.council.Happening.ReviewHappening.Opened;
import org.openiro.simulator.council.Happening.ReviewHappening.Rebooked;
import org.openiro.simulator.council.Happening.TeamHappening.PracticeSet;
import org.openiro.simulator.council.HeldReview;
import org.openiro.simulator.frontdoor.StandInService;
import org.openiro.simulator.ledger.AuditEntry;
import org.openiro.simulator.ledger.BetweenReviewsEntry;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.FollowUpEntry;
import org.openiro.simulator.ledger.Ledger;
import org.openiro.simulator.ledger.Refused;
import org.openiro.simulator.ledger.ReviewEntry;
import org.openiro.simulator.ledger.TeamEntry;

/** What people do beside booking and holding reviews. */
class FollowUpTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 4);
    private static final String HELD =
            "{\"reviewId\": \"r-1\", \"timeliness\": \"ON_TIME\", \"statutoryDueOn\": \"2025-03-10\", \"rule\": \"NEXT_6M\"}";
    private static final String REVIEW = "{\"reviewId\": \"r-1\"}";
    private static final String DECISION = "{\"decisionId\": \"d-1\"}";
    private static final String ALREADY_HELD = "{\"code\": \"review-already-held\"}";
    private static final Audit.Grades GOOD = new Audit.Grades(2, 2, 2, 2);

    private final Stage stage = new Stage(Map.of("SYN0001", "our-1", "SYN0002", "our-2", "SYN0003", "our-3"));
    private final StandInService service = stage.service();
    private final Ledger ledger = stage.ledger();
    private final People people = stage.people();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aBookingThatMovesStaysTheSameReview() {
        service.answers(201, REVIEW).answers(200, REVIEW).answers(200, HELD);

        does(booked("SYN0001", Booked.How.ALONE));
        does(new Rebooked(TODAY, "SYN0001", TODAY.plusDays(12), "The carers are away"));
        does(new Held(TODAY, "SYN0001", review("PN1")));

        assertThat(paths())
                .containsExactly("/v1/children/our-1/reviews", "/v1/reviews/r-1/rebook", "/v1/reviews/r-1/hold");
        assertThat(only(ReviewEntry.ReviewRebooked.class).bookedFor()).isEqualTo(TODAY.plusDays(12));
    }

    @Test
    void whatIsBookedTogetherIsOneCommandAndASecondRowOfAChildIsRefused() {
        service.answers(200, """
                {"results": [
                  {"outcome": "RECORDED", "reviewId": "r-1", "etag": "\\"0\\""},
                  {"outcome": "REFUSED", "refusal": {"code": "review-already-booked"}},
                  {"outcome": "RECORDED", "reviewId": "r-2", "etag": "\\"0\\""}]}""").answers(200, HELD);
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
        assertThat(entries(ReviewEntry.ReviewBooked.class))
                .extracting(ReviewEntry.ReviewBooked::reviewId)
                .containsExactly("r-1", "r-2");
        assertThat(only(Refused.class).expected()).isEqualTo("review-already-booked");

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

        assertThat(paths()).containsExactly("/v1/review-bookings", "/v1/reviews-booked-together");
        assertThat(service.asked().getLast().body().toString())
                .isEqualTo(
                        "{\"bookedFor\":\"2025-03-13\",\"startsAt\":\"16:00\",\"chairedBy\":\"SYN-IRO-1\",\"childIds\":[\"our-1\",\"our-2\"]}");
        assertThat(entries(ReviewEntry.ReviewBooked.class))
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
        service.answers(201, REVIEW).answers(200, REVIEW).answers(200, HELD);

        does(new Opened(TODAY, "SYN0001", TODAY, "SYN-IRO-1"));
        does(new Adjourned(TODAY, "SYN0001", TODAY, TODAY.plusDays(7)));
        does(new Held(TODAY, "SYN0001", review("PN1")));

        assertThat(paths())
                .containsExactly(
                        "/v1/children/our-1/opened-reviews", "/v1/reviews/r-1/adjourn", "/v1/reviews/r-1/hold");
        assertThat(only(ReviewEntry.ReviewOpened.class).openedOn()).isEqualTo(TODAY);
        assertThat(only(ReviewEntry.ReviewAdjourned.class).continuesOn()).isEqualTo(TODAY.plusDays(7));
    }

    @Test
    void aWrongDayIsCorrectedOrWasAnErrorWhereTheSystemToldTheRightOneMeanwhile() {
        service.answers(201, HELD)
                .answers(200, HELD)
                .answers(201, HELD)
                .answers(409, ALREADY_HELD)
                .answers(200, "{}");

        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new DayCorrected(TODAY, "SYN0001", TODAY, TODAY.plusDays(1)));
        assertThat(only(ReviewEntry.ReviewAmended.class).heldOn()).isEqualTo(TODAY.plusDays(1));

        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new DayCorrected(TODAY, "SYN0001", TODAY, TODAY.plusDays(1)));
        assertThat(service.asked().getLast().path()).isEqualTo("/v1/reviews/r-1/record-in-error");
        assertThat(only(ReviewEntry.ReviewInError.class).reviewId()).isEqualTo("r-1");
    }

    @Test
    void aReviewThatItsSourceDeniesIsConfirmedFromTheListOfThem() {
        service.answers(200, """
                        {"items": [{"reviewId": "r-8", "childId": "our-2", "completedOn": "2025-03-04"},
                                   {"reviewId": "r-9", "childId": "our-1", "completedOn": "2025-03-04"}]}""").answers(200, HELD.replace("r-1", "r-9")).answers(200, "{\"items\": []}");

        does(new DayConfirmed(TODAY, "SYN0001", TODAY));
        does(new DayConfirmed(TODAY, "SYN0001", TODAY));

        assertThat(paths())
                .containsExactly(
                        "/v1/worklists/to-settle/reviews?limit=500",
                        "/v1/reviews/r-9/amend",
                        "/v1/worklists/to-settle/reviews?limit=500");
        assertThat(service.asked().get(1).body().toString()).isEqualTo("{\"heldOn\":\"2025-03-04\"}");
        assertThat(only(ReviewEntry.ReviewAmended.class).reviewId()).isEqualTo("r-9");
    }

    @Test
    void anotherChildsReviewIsTakenBack() {
        service.answers(201, HELD).answers(200, "{}");

        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new HeldInError(TODAY, "SYN0001", TODAY, null));

        assertThat(service.asked().getLast().ifMatch()).isEqualTo("\"1\"");
        assertThat(entries(ReviewEntry.ReviewInError.class)).hasSize(1);
    }

    @Test
    void brothersAndSistersAreEnteredTogetherAndTheOneThatIsRefusedByItself() {
        service.answers(200, """
                        {"results": [{"outcome": "RECORDED", "reviewId": "r-1", "etag": "\\"0\\"", "review": %s},
                                     {"outcome": "REFUSED"}]}""".formatted(HELD)).answers(201, HELD.replace("r-1", "r-2"));

        does(new HeldTogether(
                TODAY, List.of(new Held(TODAY, "SYN0001", review("PN1")), new Held(TODAY, "SYN0002", review("PN2")))));

        assertThat(paths()).containsExactly("/v1/reviews-held-together", "/v1/children/our-2/held-reviews");
        assertThat(service.asked()
                        .getFirst()
                        .body()
                        .at("/children/1/participationCode")
                        .asText())
                .isEqualTo("PN2");
        assertThat(entries(ReviewEntry.ReviewEntered.class))
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

    @Test
    void aDecisionIsMadeSentOutAnsweredAndClosed() {
        service.answers(201, HELD)
                .answers(201, DECISION)
                .answers(201, "{}")
                .answers(200, DECISION)
                .answers(200, DECISION);

        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new DecisionMade(TODAY, "SYN0001", TODAY, 1, "SCHOOL", null, TODAY.plusDays(30)));
        does(new DecisionsCirculated(TODAY, "SYN0001", TODAY, TODAY));
        does(new DecisionAnswered(TODAY, "SYN0001", TODAY, 1, "TEAM-B", true, TODAY));
        does(new DecisionClosed(TODAY, "SYN0001", TODAY, 1, "IMPLEMENTED", TODAY));

        assertThat(paths().subList(1, 5))
                .containsExactly(
                        "/v1/reviews/r-1/decisions",
                        "/v1/reviews/r-1/decisions/circulations",
                        "/v1/decisions/d-1/answer",
                        "/v1/decisions/d-1/close");
        assertThat(service.asked().get(3).ifMatch())
                .as("the circulation changed it")
                .isEqualTo("*");
        assertThat(service.asked().getLast().ifMatch()).isEqualTo("\"4\"");
        assertThat(service.asked().get(2).body().path("decisionIds")).hasSize(1);
        assertThat(only(FollowUpEntry.DecisionsCirculated.class).decisionIds()).containsExactly("d-1");
        assertThat(only(FollowUpEntry.DecisionClosed.class).outcome()).isEqualTo("IMPLEMENTED");
    }

    @Test
    void whereTheSystemNamesAnotherTeamTheIroEntersWhatTheManagerSaid() {
        service.answers(201, HELD).answers(201, DECISION).answers(403, "{}").answers(200, DECISION);

        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new DecisionMade(TODAY, "SYN0001", TODAY, 1, "SCHOOL", null, TODAY.plusDays(30)));
        does(new DecisionAnswered(TODAY, "SYN0001", TODAY, 1, "TEAM-B", false, TODAY));

        assertThat(only(Refused.class).expected()).isEqualTo("forbidden");
        assertThat(only(FollowUpEntry.DecisionAnswered.class).answer()).isEqualTo("CONTESTED");
    }

    @Test
    void nothingFollowsAReviewThatThePlatformDoesNotKnow() {
        String none = "{\"items\": []}";
        service.answers(409, ALREADY_HELD).answers(200, none).answers(200, none);

        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new DecisionMade(TODAY, "SYN0001", TODAY, 1, "SCHOOL", null, TODAY.plusDays(30)));
        does(new DecisionsCirculated(TODAY, "SYN0001", TODAY, TODAY));
        does(new PaperDone(TODAY, "SYN0001", TODAY, "RECORD", TODAY));

        assertThat(service.asked()).extracting(StandInService.Asked::method).containsExactly("POST", "GET", "GET");
    }

    @Test
    void aReviewOfWhichASourceToldIsLookedUpOnce() {
        service.answers(200, """
                        {"items": [{"reviewId": "r-3", "status": "CANCELLED", "completedOn": "2025-03-04"},
                                   {"reviewId": "r-4", "status": "HELD", "completedOn": "2025-03-04"}]}""").answers(200, REVIEW).answers(200, REVIEW);

        does(new PaperDone(TODAY, "SYN0001", TODAY, "RECORD", TODAY));
        does(new PaperDone(TODAY, "SYN0001", TODAY, "DISTRIBUTION", TODAY));

        assertThat(paths().subList(1, 3)).containsOnly("/v1/reviews/r-4/paperwork");
        assertThat(only(ReviewEntry.ReviewFound.class).reviewId()).isEqualTo("r-4");
    }

    @Test
    void aPaperIsRecordedAsItStandsAndTheNextWithItsVersion() {
        service.answers(201, HELD).answers(200, REVIEW).answers(200, REVIEW);

        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new PaperDone(TODAY, "SYN0001", TODAY, "RECORD", TODAY));
        does(new PaperDone(TODAY, "SYN0001", TODAY, "DISTRIBUTION", TODAY));

        assertThat(service.asked().get(1).ifMatch()).isEqualTo("*");
        assertThat(service.asked().get(2).ifMatch()).isEqualTo("\"2\"");
        assertThat(entries(FollowUpEntry.PaperDone.class))
                .extracting(FollowUpEntry.PaperDone::paper)
                .containsExactly("RECORD", "DISTRIBUTION");
    }

    @Test
    void anEntryBetweenReviewsIsFoundToBeAnErrorByItsId() {
        service.answers(201, "{\"contactId\": \"c-1\"}").answers(200, "{}");

        does(new Contacted(TODAY, "SYN0001-CONTACT-1", "SYN0001", TODAY, "SYN-IRO-1", "VISIT", "ALONE", null));
        does(new EntryInError(TODAY, "SYN0001-CONTACT-1", "SYN0001", EntryKind.CONTACT));

        assertThat(service.asked().getLast().path()).isEqualTo("/v1/contacts/c-1/record-in-error");
        assertThat(only(BetweenReviewsEntry.ContactRecorded.class).privacy()).isEqualTo("ALONE");
        assertThat(only(BetweenReviewsEntry.FoundInError.class).entryId()).isEqualTo("c-1");
    }

    @Test
    void aChangeMayBeToldLater() {
        service.answers(201, "{\"changeId\": \"c-1\"}").answers(200, "{}");

        does(new Changed(TODAY, "SYN0001-CHANGE-1", "SYN0001", "MISSING", TODAY, null));
        assertThat(entries(BetweenReviewsEntry.ChangeTold.class)).isEmpty();
        does(new ChangeTold(TODAY, "SYN0001-CHANGE-1", "SYN0001", "CARER"));

        assertThat(service.asked().getLast().path()).isEqualTo("/v1/significant-changes/c-1/tell");
        assertThat(only(BetweenReviewsEntry.ChangeTold.class).toldBy()).isEqualTo("CARER");
    }

    @Test
    void aFamilyMeetingGoesFromItsOfferToItsEnd() {
        service.answers(201, "{\"meetingId\": \"m-1\"}").answers(200, "{}");

        does(new MeetingOffered(TODAY, "M1", "SYN0001", "FAMILY_GROUP_CONFERENCE", List.of("PARENT"), true, null));
        does(new MeetingHeld(TODAY, "M1", "SYN0001", true));

        assertThat(service.asked().getFirst().body().path("offeredTo")).hasSize(1);
        assertThat(entries(BetweenReviewsEntry.FamilyMeeting.class))
                .extracting(BetweenReviewsEntry.FamilyMeeting::status)
                .containsExactly("OFFERED", "HELD");
    }

    @Test
    void whatWasDrawnIsAuditedOnceAndModeratedBySomebodyElse() {
        service.answers(201, """
                        {"sampleId": "s-1", "populationSize": 9,
                         "reviews": [{"place": 1, "reviewId": "r-7", "childId": "our-2"}]}""")
                .answers(201, "{\"auditId\": \"a-1\"}")
                .answers(409, "{\"code\": \"review-audited\"}")
                .answers(200, "{}");

        does(new SampleDrawn(TODAY, "SAMPLE", TODAY.minusMonths(3), TODAY.minusDays(1), 4));
        does(new SampleAudited(TODAY, "SAMPLE", 1, new Audit("A1", GOOD, List.of(), List.of())));
        does(new SampleAudited(TODAY, "SAMPLE", 1, new Audit("A2", GOOD, List.of(), List.of())));
        does(new SampleAudited(TODAY, "SAMPLE", 2, new Audit("A3", GOOD, List.of(), List.of())));
        does(new AuditModerated(TODAY, "A1", GOOD));
        does(new AuditModerated(TODAY, "A2", GOOD));

        assertThat(paths())
                .containsExactly(
                        "/v1/audit-samples",
                        "/v1/reviews/r-7/audits",
                        "/v1/reviews/r-7/audits",
                        "/v1/audits/a-1/moderate");
        assertThat(only(AuditEntry.SampleDrawn.class).population()).isEqualTo(9);
        assertThat(only(AuditEntry.AuditRecorded.class).person()).isEqualTo("SYN0002");
        assertThat(only(Refused.class).expected()).isEqualTo("review-audited");
    }

    @Test
    void whatWasEnteredOfADecisionInErrorIsCorrected() {
        service.answers(201, HELD).answers(201, DECISION);
        for (int step = 0; step < 6; step++) {
            service.answers(200, DECISION);
        }
        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new DecisionMade(TODAY, "SYN0001", TODAY, 1, "SCHOOL", null, TODAY.plusDays(30)));
        does(new DecisionsCirculated(TODAY, "SYN0001", TODAY, TODAY));

        does(new CirculationCorrected(TODAY, "SYN0001", TODAY, TODAY.minusDays(1)));
        assertThat(service.asked().getLast().path()).isEqualTo("/v1/reviews/r-1/decisions/correct-circulation");
        assertThat(service.asked().getLast().body().toString())
                .isEqualTo(
                        "{\"decisionIds\":[\"d-1\"],\"circulatedOn\":\"2025-03-03\",\"reason\":\"A slip of the pen\"}");
        does(new DecisionAnswered(TODAY, "SYN0001", TODAY, 1, "SYN-TEAM-A", true, TODAY));
        does(new AnswerTakenBack(TODAY, "SYN0001", TODAY, 1));
        does(new DecisionClosed(TODAY, "SYN0001", TODAY, 1, "IMPLEMENTED", TODAY));
        does(new DecisionReopened(TODAY, "SYN0001", TODAY, 1));

        assertThat(paths())
                .endsWith(
                        "/v1/decisions/d-1/answer",
                        "/v1/decisions/d-1/take-back-answer",
                        "/v1/decisions/d-1/close",
                        "/v1/decisions/d-1/reopen");
        assertThat(only(FollowUpEntry.CirculationCorrected.class).circulatedOn())
                .isEqualTo(TODAY.minusDays(1));
        assertThat(only(FollowUpEntry.AnswerTakenBack.class).decisionId()).isEqualTo("d-1");
        assertThat(only(FollowUpEntry.DecisionReopened.class).decisionId()).isEqualTo("d-1");
    }

    @Test
    void theDecisionOfAReviewThatWasAnErrorIsCarriedToTheOneThatMadeItAndClosedThere() {
        String other = HELD.replace("r-1", "r-2");
        service.answers(201, HELD)
                .answers(201, other)
                .answers(201, DECISION)
                .answers(200, "{}")
                .answers(200, "{}")
                .answers(200, DECISION);
        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new Held(TODAY, "SYN0001", Stage.review(TODAY.plusDays(1), "PN1")));
        does(new DecisionMade(TODAY, "SYN0001", TODAY.plusDays(1), 1, "SCHOOL", null, TODAY.plusDays(30)));
        does(new HeldInError(TODAY, "SYN0001", TODAY.plusDays(1), TODAY));

        does(new DecisionsCarried(TODAY, "SYN0001", TODAY.plusDays(1), TODAY));
        assertThat(service.asked().getLast().path()).isEqualTo("/v1/reviews/r-2/decisions/carry");
        assertThat(service.asked().getLast().body().path("toReviewId").asText()).isEqualTo("r-1");
        assertThat(only(FollowUpEntry.DecisionsCarried.class).toReviewId()).isEqualTo("r-1");

        does(new DecisionClosed(TODAY, "SYN0001", TODAY.plusDays(1), 1, "IMPLEMENTED", TODAY));
        assertThat(only(FollowUpEntry.DecisionClosed.class).reviewId()).isEqualTo("r-1");
    }

    @Test
    void whatNoReviewMadeIsClosedAsAnError() {
        service.answers(201, HELD).answers(201, DECISION).answers(200, "{}").answers(200, "{}");
        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new DecisionMade(TODAY, "SYN0001", TODAY, 1, "SCHOOL", null, TODAY.plusDays(30)));
        does(new HeldInError(TODAY, "SYN0001", TODAY, null));

        does(new DecisionsCarried(TODAY, "SYN0001", TODAY, null));
        does(new DecisionClosed(TODAY, "SYN0001", TODAY, 1, "IMPLEMENTED", TODAY));

        assertThat(service.asked().getLast().path()).isEqualTo("/v1/reviews/r-1/decisions/carry");
        assertThat(service.asked().getLast().body().has("toReviewId")).isFalse();
        assertThat(entries(FollowUpEntry.DecisionClosed.class)).isEmpty();
    }

    @Test
    void aStandardOfPracticeCountsFromTheDayOnWhichItIsSet() {
        service.answers(201, "{\"standardId\": \"s-1\"}");

        does(new PracticeSet(TODAY, "MIDWAY_HALFWAY", null));

        assertThat(service.asked().getLast().body().toString())
                .isEqualTo("{\"kind\":\"MIDWAY_HALFWAY\",\"from\":\"2025-03-04\"}");
        assertThat(only(TeamEntry.PracticeSet.class).standardId()).isEqualTo("s-1");
    }

    private void does(Happening happening) {
        assertThat(people.does(TODAY, happening)).isTrue();
    }

    private List<String> paths() {
        return service.asked().stream().map(StandInService.Asked::path).toList();
    }

    private <T extends Entry> T only(Class<T> kind) {
        assertThat(entries(kind)).hasSize(1);
        return entries(kind).getFirst();
    }

    private <T extends Entry> List<T> entries(Class<T> kind) {
        return ledger.entries().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Booked booked(String child, Booked.How how) {
        return new Booked(TODAY, child, TODAY.plusDays(9), LocalTime.of(10, 0), "SYN-IRO-1", how, null);
    }

    private static HeldReview review(String participation) {
        return Stage.review(TODAY, participation);
    }
}
