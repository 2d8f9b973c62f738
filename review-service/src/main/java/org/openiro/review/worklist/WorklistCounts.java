package org.openiro.review.worklist;

import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.midway.domain.MidwayStatus;

/** How many are on each list; of reviews that are due soon or not booked, within the weeks that those lists look ahead. */
record WorklistCounts(
        long reviewsOverdue,
        long reviewsDueSoon,
        long reviewsUnbooked,
        long lateWithoutReason,
        long adjournedReviews,
        long decisionsOverdue,
        long paperworkLate,
        long monitoringRed,
        long reviewsToSettle,
        long decisionsToSettle,
        long reviewsLeftBehind,
        long remindersOutstanding,

        @Schema(description = "Of which the authority has not told the IRO.")
        long changesNotTold,

        long midwayChecksDue,

        @Schema(description = "Of the midway checks that are due, those whose date has passed.")
        long midwayChecksOverdue) {

    static final String EXAMPLE = """
            {"reviewsOverdue": 2, "reviewsDueSoon": 31, "reviewsUnbooked": 6, "lateWithoutReason": 4, "adjournedReviews": 2, "decisionsOverdue": 11, "paperworkLate": 7, "monitoringRed": 3,
             "reviewsToSettle": 1, "decisionsToSettle": 0, "reviewsLeftBehind": 0, "remindersOutstanding": 9,
             "changesNotTold": 3, "midwayChecksDue": 40, "midwayChecksOverdue": 5}""";

    /**
     * What is counted of each list.
     *
     * @param rows how many a list has
     * @param checks the midway checks that are due, as they stand
     */
    static WorklistCounts of(ToLongFunction<Worklist> rows, List<MidwayStatus> checks) {
        return new WorklistCounts(
                rows.applyAsLong(Worklist.REVIEWS_OVERDUE),
                rows.applyAsLong(Worklist.REVIEWS_DUE_SOON),
                rows.applyAsLong(Worklist.REVIEWS_UNBOOKED),
                rows.applyAsLong(Worklist.LATE_WITHOUT_REASON),
                rows.applyAsLong(Worklist.ADJOURNED_REVIEWS),
                rows.applyAsLong(Worklist.DECISIONS_OVERDUE),
                rows.applyAsLong(Worklist.PAPERWORK_LATE),
                rows.applyAsLong(Worklist.MONITORING_RED),
                rows.applyAsLong(Worklist.REVIEWS_TO_SETTLE),
                rows.applyAsLong(Worklist.DECISIONS_TO_SETTLE),
                rows.applyAsLong(Worklist.REVIEWS_LEFT_BEHIND),
                rows.applyAsLong(Worklist.REMINDERS_OUTSTANDING),
                rows.applyAsLong(Worklist.CHANGES_NOT_TOLD),
                checks.size(),
                checks.stream().filter(MidwayStatus.OVERDUE::equals).count());
    }

    /** The counts themselves and the London day that they are as at. */
    EntityTag tag(LocalDate london) {
        return new EntityTag("%d-%d-%d-%d-%d-%d-%d-%d-%d-%d-%d-%d-%d-%d-%d.%s"
                .formatted(
                        reviewsOverdue,
                        reviewsDueSoon,
                        reviewsUnbooked,
                        lateWithoutReason,
                        adjournedReviews,
                        decisionsOverdue,
                        paperworkLate,
                        monitoringRed,
                        reviewsToSettle,
                        decisionsToSettle,
                        reviewsLeftBehind,
                        remindersOutstanding,
                        changesNotTold,
                        midwayChecksDue,
                        midwayChecksOverdue,
                        london));
    }
}
