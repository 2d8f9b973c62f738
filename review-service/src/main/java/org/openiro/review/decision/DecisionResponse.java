package org.openiro.review.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.decision.domain.Agreement;
import org.openiro.review.decision.domain.DecisionAnswer;
import org.openiro.review.decision.domain.DecisionCommand;
import org.openiro.review.decision.domain.DecisionOutcome;
import org.openiro.review.decision.domain.DecisionStanding;
import org.openiro.review.decision.domain.DecisionStatus;
import org.openiro.review.decision.domain.RecordedAfterDue;
import org.openiro.review.decision.domain.ResponsibleRole;
import org.openiro.review.review.ReviewFacts;

/** A decision, what the day makes of it, and who did what. */
record DecisionResponse(
        UUID decisionId,
        UUID reviewId,
        UUID childId,

        @Schema(description = "The day on which the review was completed.")
        LocalDate madeOn,

        String text,
        ResponsibleRole responsibleRole,
        @Nullable String responsiblePerson,
        LocalDate dueOn,

        @Schema(
                description =
                        "The due day by which it is judged: that which stood first when it passed; until one has passed, dueOn.")
        LocalDate firstDueOn,

        @Schema(
                description =
                        "When its due day had passed it was moved to a later one, which makes it no more punctual.")
        boolean movedAfterItPassed,

        DecisionStatus status,

        @Schema(description = "Calendar days after firstDueOn, when overdue or carried out late.") @Nullable
        Integer daysLate,

        @Nullable LocalDate circulatedOn,

        @Schema(description = "The day on which that it went out was recorded, or corrected.") @Nullable
        LocalDate circulationRecordedOn,

        Agreement agreement,

        @Schema(description = "The last day on which contesting it counts; then silence has agreed.") @Nullable
        LocalDate answerBy,

        @Schema(description = "Contested when silence had agreed to it.")
        boolean contestedTooLate,

        List<DecisionAnswer> answers,
        @Nullable DecisionOutcome outcome,
        @Nullable LocalDate closedOn,
        @Nullable String evidence,

        @Schema(description = "Of one recorded in error, the decision that says what was meant, where one was named.")
        @Nullable
        UUID replacedBy,

        @Schema(
                description =
                        "What was recorded when its last day had passed, of a day in time: calendar days after it.")
        RecordedAfterDue recordedAfterDue,

        @Schema(description = "False when the review was taken back: the decision then counts nowhere.")
        boolean reviewStands,

        @Schema(description = "Something of it is dated before the review, whose day was corrected since.")
        boolean beforeReview,

        List<DecisionCommand> allowedCommands,
        String calendarVersion,

        @Schema(description = "Left out in lists.") @Nullable
        List<DecisionEntry> history) {

    static final String EXAMPLE = """
            {"decisionId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8f01",
             "reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "madeOn": "2024-07-04",
             "text": "The placement order is applied for",
             "responsibleRole": "SOCIAL_WORKER", "responsiblePerson": "sw-0117", "dueOn": "2024-08-01",
             "firstDueOn": "2024-08-01", "movedAfterItPassed": false,
             "status": "OPEN", "circulatedOn": "2024-07-09", "circulationRecordedOn": "2024-07-09", "agreement": "AWAITED", "answerBy": "2024-07-16",
             "contestedTooLate": false, "answers": [], "recordedAfterDue": {}, "reviewStands": true, "beforeReview": false,
             "allowedCommands": ["ANSWER", "AMEND", "CLOSE"],
             "calendarVersion": "england-and-wales-2027.1",
             "history": [{"at": "2024-07-04T15:20:00Z", "by": "iro-003", "what": "MADE", "after":
               {"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02", "text": "The placement order is applied for",
                "responsibleRole": "SOCIAL_WORKER", "responsiblePerson": "sw-0117", "dueOn": "2024-08-01",
                "firstDueOn": "2024-08-01", "answers": []}}]}""";

    /** Who did what, and when, with the values before and after it. */
    record DecisionEntry(
            Instant at,
            String by,
            DecisionHistoryEntry.Step what,
            @Nullable DecisionChange before,
            DecisionChange after) {

        static List<DecisionEntry> of(List<DecisionHistoryEntry> history) {
            var entries = new ArrayList<DecisionEntry>();
            for (var each : history) {
                var before = entries.isEmpty() ? null : entries.getLast().after();
                entries.add(new DecisionEntry(each.at(), each.by(), each.what(), before, each.change()));
            }
            return List.copyOf(entries);
        }
    }

    static DecisionResponse of(
            ReviewDecision decision,
            DecisionStanding standing,
            ReviewFacts review,
            String calendarVersion,
            @Nullable List<DecisionHistoryEntry> history) {
        var madeOn = Objects.requireNonNull(review.completedOn());
        var dates = decision.dates();
        return new DecisionResponse(
                decision.id(),
                decision.reviewId(),
                decision.childId(),
                madeOn,
                decision.text(),
                decision.responsibleRole(),
                decision.responsiblePerson(),
                decision.dueOn(),
                decision.firstDueOn(),
                dates.movedAfterItPassed(),
                standing.status(),
                standing.daysLate(),
                decision.circulatedOn(),
                decision.circulationRecordedOn(),
                standing.agreement(),
                standing.answerBy(),
                standing.contestedTooLate(),
                decision.answers(),
                decision.outcome(),
                decision.closedOn(),
                decision.evidence(),
                decision.replacedBy(),
                standing.recordedAfterDue(),
                review.stands(),
                dates.before(madeOn),
                review.stands() ? DecisionCommand.allowed(dates) : List.of(),
                calendarVersion,
                history == null ? null : DecisionEntry.of(history));
    }
}
