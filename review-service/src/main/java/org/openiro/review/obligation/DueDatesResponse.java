package org.openiro.review.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.obligation.domain.DueDateInputs;

/**
 * A child's reviews as the law requires them.
 *
 * @param next the one that is open now; none when the child is not looked after
 */
record DueDatesResponse(UUID childId, @Nullable Item next, List<Item> obligations) {

    /** One obligation with its three due dates and the working. */
    record Item(
            UUID obligationId,
            @Nullable LocalDate periodStartedOn,
            int sequence,
            @Schema(description = "The class as at today.") String timeliness,
            @Nullable LocalDate statutoryDueOn,
            @Nullable LocalDate localDueOn,
            @Nullable LocalDate recordedDueOn,
            @Nullable String rule,
            List<String> rules,
            @Nullable LocalDate latestWorkingDayOnOrBefore,
            Working working,
            @Nullable DueDateBefore before,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate dischargedOn,
            @Nullable UUID dischargedBy,
            @Nullable LocalDate dutyEndedOn,
            @Nullable String dutyEndedBecause,
            boolean shortBreak) {

        static Item of(Obligation obligation, String timeliness) {
            var because = obligation.dutyEndedBecause();
            return new Item(
                    obligation.id(),
                    obligation.periodStartedOn(),
                    obligation.sequence(),
                    timeliness,
                    obligation.statutoryDueOn(),
                    obligation.localDueOn(),
                    obligation.recordedDueOn(),
                    obligation.rule(),
                    obligation.rules(),
                    obligation.working().latestWorkingDayOnOrBefore(),
                    new Working(
                            obligation.working().source(),
                            obligation.inputs(),
                            obligation.working().working(),
                            obligation.calendarVersion()),
                    obligation.before(),
                    obligation.openedOn(),
                    obligation.dischargedOn(),
                    obligation.dischargedBy(),
                    obligation.dutyEndedOn(),
                    because == null ? null : because.name(),
                    obligation.shortBreak());
        }
    }

    /** How the statutory date was reached. */
    record Working(@Nullable String source, DueDateInputs inputs, List<String> steps, String calendarVersion) {}
}
