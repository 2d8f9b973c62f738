package org.openiro.simulator.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.council.FollowUpHappening.AnswerTakenBack;
import org.openiro.simulator.council.FollowUpHappening.CirculationCorrected;
import org.openiro.simulator.council.FollowUpHappening.DecisionAnswered;
import org.openiro.simulator.council.FollowUpHappening.DecisionClosed;
import org.openiro.simulator.council.FollowUpHappening.DecisionMade;
import org.openiro.simulator.council.FollowUpHappening.DecisionReopened;
import org.openiro.simulator.council.FollowUpHappening.DecisionsCarried;
import org.openiro.simulator.council.FollowUpHappening.DecisionsCirculated;
import org.openiro.simulator.council.FollowUpHappening.PaperDone;
import org.openiro.simulator.council.Happening;
import org.openiro.simulator.council.HeldReview;
import org.openiro.simulator.council.ReviewHappening.Held;
import org.openiro.simulator.council.ReviewHappening.HeldInError;
import org.openiro.simulator.frontdoor.StandInService;
import org.openiro.simulator.ledger.FollowUpEntry;
import org.openiro.simulator.ledger.Refused;
import org.openiro.simulator.ledger.ReviewEntry;

/** What people do after a review: its decisions and its papers. */
class FollowUpTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 4);
    private static final String DECISION = "{\"decisionId\": \"d-1\"}";

    @AutoClose
    private final Stage stage = new Stage(Map.of("SYN0001", "our-1"));

    private final StandInService service = stage.service();

    @Test
    void aDecisionIsMadeSentOutAnsweredAndClosed() {
        service.answers(201, Stage.HELD)
                .answers(201, DECISION)
                .answers(201, "{}")
                .answers(200, DECISION)
                .answers(200, DECISION);

        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new DecisionMade(TODAY, "SYN0001", TODAY, 1, "SCHOOL", null, TODAY.plusDays(30)));
        does(new DecisionsCirculated(TODAY, "SYN0001", TODAY, TODAY));
        does(new DecisionAnswered(TODAY, "SYN0001", TODAY, 1, "TEAM-B", true, TODAY));
        does(new DecisionClosed(TODAY, "SYN0001", TODAY, 1, "IMPLEMENTED", TODAY));

        assertThat(stage.paths().subList(1, 5))
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
        assertThat(stage.only(FollowUpEntry.DecisionsCirculated.class).decisionIds())
                .containsExactly("d-1");
        assertThat(stage.only(FollowUpEntry.DecisionClosed.class).outcome()).isEqualTo("IMPLEMENTED");
    }

    @Test
    void whereTheSystemNamesAnotherTeamTheIroEntersWhatTheManagerSaid() {
        service.answers(201, Stage.HELD)
                .answers(201, DECISION)
                .answers(403, "{}")
                .answers(200, DECISION);

        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new DecisionMade(TODAY, "SYN0001", TODAY, 1, "SCHOOL", null, TODAY.plusDays(30)));
        does(new DecisionAnswered(TODAY, "SYN0001", TODAY, 1, "TEAM-B", false, TODAY));

        assertThat(stage.only(Refused.class).expected()).isEqualTo("forbidden");
        assertThat(stage.only(FollowUpEntry.DecisionAnswered.class).answer()).isEqualTo("CONTESTED");
    }

    @Test
    void nothingFollowsAReviewThatThePlatformDoesNotKnow() {
        String none = "{\"items\": []}";
        service.answers(409, Stage.ALREADY_HELD).answers(200, none).answers(200, none);

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
                                   {"reviewId": "r-4", "status": "HELD", "completedOn": "2025-03-04"}]}""").answers(200, Stage.REVIEW).answers(200, Stage.REVIEW);

        does(new PaperDone(TODAY, "SYN0001", TODAY, "RECORD", TODAY));
        does(new PaperDone(TODAY, "SYN0001", TODAY, "DISTRIBUTION", TODAY));

        assertThat(stage.paths().subList(1, 3)).containsOnly("/v1/reviews/r-4/paperwork");
        assertThat(stage.only(ReviewEntry.ReviewFound.class).reviewId()).isEqualTo("r-4");
    }

    @Test
    void aPaperIsRecordedAsItStandsAndTheNextWithItsVersion() {
        service.answers(201, Stage.HELD).answers(200, Stage.REVIEW).answers(200, Stage.REVIEW);

        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new PaperDone(TODAY, "SYN0001", TODAY, "RECORD", TODAY));
        does(new PaperDone(TODAY, "SYN0001", TODAY, "DISTRIBUTION", TODAY));

        assertThat(service.asked().get(1).ifMatch()).isEqualTo("*");
        assertThat(service.asked().get(2).ifMatch()).isEqualTo("\"2\"");
        assertThat(stage.entries(FollowUpEntry.PaperDone.class))
                .extracting(FollowUpEntry.PaperDone::paper)
                .containsExactly("RECORD", "DISTRIBUTION");
    }

    @Test
    void whatWasEnteredOfADecisionInErrorIsCorrected() {
        service.answers(201, Stage.HELD).answers(201, DECISION);
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

        assertThat(stage.paths())
                .endsWith(
                        "/v1/decisions/d-1/answer",
                        "/v1/decisions/d-1/take-back-answer",
                        "/v1/decisions/d-1/close",
                        "/v1/decisions/d-1/reopen");
        assertThat(stage.only(FollowUpEntry.CirculationCorrected.class).circulatedOn())
                .isEqualTo(TODAY.minusDays(1));
        assertThat(stage.only(FollowUpEntry.AnswerTakenBack.class).decisionId()).isEqualTo("d-1");
        assertThat(stage.only(FollowUpEntry.DecisionReopened.class).decisionId())
                .isEqualTo("d-1");
    }

    @Test
    void theDecisionOfAReviewThatWasAnErrorIsCarriedToTheOneThatMadeItAndClosedThere() {
        String other = Stage.HELD.replace("r-1", "r-2");
        service.answers(201, Stage.HELD)
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
        assertThat(stage.only(FollowUpEntry.DecisionsCarried.class).toReviewId())
                .isEqualTo("r-1");

        does(new DecisionClosed(TODAY, "SYN0001", TODAY.plusDays(1), 1, "IMPLEMENTED", TODAY));
        assertThat(stage.only(FollowUpEntry.DecisionClosed.class).reviewId()).isEqualTo("r-1");
    }

    @Test
    void whatNoReviewMadeIsClosedAsAnError() {
        service.answers(201, Stage.HELD)
                .answers(201, DECISION)
                .answers(200, "{}")
                .answers(200, "{}");
        does(new Held(TODAY, "SYN0001", review("PN1")));
        does(new DecisionMade(TODAY, "SYN0001", TODAY, 1, "SCHOOL", null, TODAY.plusDays(30)));
        does(new HeldInError(TODAY, "SYN0001", TODAY, null));

        does(new DecisionsCarried(TODAY, "SYN0001", TODAY, null));
        does(new DecisionClosed(TODAY, "SYN0001", TODAY, 1, "IMPLEMENTED", TODAY));

        assertThat(service.asked().getLast().path()).isEqualTo("/v1/reviews/r-1/decisions/carry");
        assertThat(service.asked().getLast().body().has("toReviewId")).isFalse();
        assertThat(stage.entries(FollowUpEntry.DecisionClosed.class)).isEmpty();
    }

    private void does(Happening happening) {
        stage.does(TODAY, happening);
    }

    private static HeldReview review(String participation) {
        return Stage.review(TODAY, participation);
    }
}
