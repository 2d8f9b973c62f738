package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What follows a review that a person entered: known by the child and the day of the review. */
public sealed interface FollowUpHappening extends Happening {

    String child();

    LocalDate review();

    /**
     * What a review decided.
     *
     * @param number by which the decision is known among those of its review
     * @param person who is responsible, as the case-management system names them
     */
    record DecisionMade(
            LocalDate on,
            String child,
            LocalDate review,
            int number,
            String responsibleRole,
            @Nullable String person,
            LocalDate dueOn)
            implements FollowUpHappening {}

    /** All that was made and has not gone out goes out. */
    record DecisionsCirculated(LocalDate on, String child, LocalDate review, LocalDate circulatedOn)
            implements FollowUpHappening {}

    /**
     * What the manager of the child's team says.
     *
     * @param team whose manager it is
     */
    record DecisionAnswered(
            LocalDate on, String child, LocalDate review, int number, String team, boolean agreed, LocalDate answeredOn)
            implements FollowUpHappening {}

    /** The last answer had been recorded in error. */
    record AnswerTakenBack(LocalDate on, String child, LocalDate review, int number) implements FollowUpHappening {}

    /** All that went out did so on another day than was entered. */
    record CirculationCorrected(LocalDate on, String child, LocalDate review, LocalDate circulatedOn)
            implements FollowUpHappening {}

    /** It had been closed in error. */
    record DecisionReopened(LocalDate on, String child, LocalDate review, int number) implements FollowUpHappening {}

    /**
     * What becomes of the decisions of a review that was entered in error.
     *
     * @param to the day of the review that made them; null when it was none of this child
     */
    record DecisionsCarried(
            LocalDate on,
            String child,
            LocalDate review,
            @Nullable LocalDate to) implements FollowUpHappening {}

    /** It is to be carried out by another day. */
    record DecisionMoved(LocalDate on, String child, LocalDate review, int number, LocalDate dueOn)
            implements FollowUpHappening {}

    record DecisionClosed(LocalDate on, String child, LocalDate review, int number, String outcome, LocalDate closedOn)
            implements FollowUpHappening {}

    /**
     * A paper was done.
     *
     * @param paper RECORD, DISTRIBUTION, or DECISIONS of a review that made none here: others are done by sending them out
     */
    record PaperDone(LocalDate on, String child, LocalDate review, String paper, LocalDate doneOn)
            implements FollowUpHappening {}

    record FormFilledIn(LocalDate on, String child, LocalDate review, MonitoringForm form)
            implements FollowUpHappening {}

    /**
     * Who came to the meeting is entered.
     *
     * @param came what became of each invitation, by role
     */
    record Attended(
            LocalDate on, String child, LocalDate review, Arrangement arrangement, SortedMap<String, String> came)
            implements FollowUpHappening {}

    /** How child and parents were heard. */
    record Heard(LocalDate on, String child, LocalDate review, Voice voice) implements FollowUpHappening {}

    record FormAmended(LocalDate on, String child, LocalDate review, MonitoringForm form)
            implements FollowUpHappening {}
}
