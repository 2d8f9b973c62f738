package org.openiro.simulator.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was entered of what follows a review that was held: its decisions, its papers, the IRO's monitoring form. */
public sealed interface FollowUpEntry extends Entry {

    String person();

    /** The id that the review was answered with. */
    String reviewId();

    record DecisionMade(
            String authority,
            LocalDate on,
            String person,
            String reviewId,
            String decisionId,
            String responsibleRole,
            LocalDate dueOn)
            implements FollowUpEntry {}

    /** Decisions went out; five working days to contest run from that day. */
    record DecisionsCirculated(
            String authority,
            LocalDate on,
            String person,
            String reviewId,
            List<String> decisionIds,
            LocalDate circulatedOn)
            implements FollowUpEntry {}

    /**
     * What the manager said.
     *
     * @param answer AGREED or CONTESTED
     */
    record DecisionAnswered(
            String authority,
            LocalDate on,
            String person,
            String reviewId,
            String decisionId,
            String answer,
            LocalDate answeredOn)
            implements FollowUpEntry {}

    /** Its last answer had been recorded in error. */
    record AnswerTakenBack(String authority, LocalDate on, String person, String reviewId, String decisionId)
            implements FollowUpEntry {}

    /** Decisions went out on another day than had been recorded. */
    record CirculationCorrected(
            String authority,
            LocalDate on,
            String person,
            String reviewId,
            List<String> decisionIds,
            LocalDate circulatedOn)
            implements FollowUpEntry {}

    /** It had been closed in error. */
    record DecisionReopened(String authority, LocalDate on, String person, String reviewId, String decisionId)
            implements FollowUpEntry {}

    /**
     * The open decisions of a review that was recorded in error.
     *
     * @param toReviewId whose they are from then on; null when no review made them, and they are closed as errors
     */
    record DecisionsCarried(
            String authority,
            LocalDate on,
            String person,
            String reviewId,
            List<String> decisionIds,
            @Nullable String toReviewId)
            implements FollowUpEntry {}

    /** It is to be carried out by another day. */
    record DecisionAmended(
            String authority, LocalDate on, String person, String reviewId, String decisionId, LocalDate dueOn)
            implements FollowUpEntry {}

    record DecisionClosed(
            String authority,
            LocalDate on,
            String person,
            String reviewId,
            String decisionId,
            String outcome,
            LocalDate closedOn)
            implements FollowUpEntry {}

    /**
     * A paper was done, or what was recorded of it is corrected.
     *
     * @param paper DECISIONS, RECORD or DISTRIBUTION
     * @param doneOn null when that it was done is taken back
     */
    record PaperDone(
            String authority,
            LocalDate on,
            String person,
            String reviewId,
            String paper,
            @Nullable LocalDate doneOn) implements FollowUpEntry {}

    /** The monitoring form; a later one of the same review amends it. */
    record FormFilledIn(
            String authority,
            LocalDate on,
            String person,
            String reviewId,
            LocalDate assessedOn,
            String rag,
            String viewOfPlan)
            implements FollowUpEntry {}
}
