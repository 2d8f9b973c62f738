package org.openiro.review.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.obligation.domain.Mismatch;
import org.openiro.review.timeliness.domain.TimelinessBasis;

/**
 * A child's reviews as the law requires them.
 *
 * @param next the one that is open now; none when the child is not looked after
 */
record DueDatesResponse(UUID childId, @Nullable Item next, List<Item> obligations) {

    static final String EXAMPLE = """
            {"childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01",
             "next": null,
             "obligations": [{"obligationId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8c03",
               "periodStartedOn": "2024-06-03", "sequence": 1, "timeliness": "LATE", "timelinessBasis": "STATUTORY",
               "statutoryDueOn": "2024-07-01",
               "rule": "FIRST_20WD", "rules": ["FIRST_20WD"], "latestWorkingDayOnOrBefore": "2024-07-01",
               "working": {"source": "SI 2010/959 reg 33(1)",
                 "inputs": {"becameLookedAfterOn": "2024-06-03", "shortBreak": false},
                 "steps": ["20 working days after 2024-06-03: 2024-07-01"],
                 "calendarVersion": "england-and-wales-2027.1"},
               "dischargedOn": "2024-07-04", "dischargedBy": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02", "shortBreak": false,
               "pathwayPlanReviewed": false}]}""";

    /** One obligation with its three due dates and the working. */
    record Item(
            UUID obligationId,
            @Nullable LocalDate periodStartedOn,
            int sequence,

            @Schema(description = "The class as at today, or as at asKnownOn.")
            String timeliness,

            @Schema(
                    description =
                            "Which due date timeliness follows: STATUTORY, or RECORDED where the review was completed before the council's timelinessFrom and a source told its due date.")
            TimelinessBasis timelinessBasis,

            @Nullable LocalDate statutoryDueOn,
            @Nullable LocalDate localDueOn,

            @Schema(description = "The council's policy that gives localDueOn.") @Nullable
            UUID localPolicyId,

            @Schema(description = "The trigger for which the IRO brought the review forward to localDueOn.") @Nullable
            UUID broughtForwardBy,

            @Schema(
                    description =
                            "Whether localDueOn was kept; left out while that is open. It is no class of timeliness.")
            @Nullable
            Boolean withinLocalStandard,

            @Nullable LocalDate recordedDueOn,

            @Schema(description = "What explains that the recorded date is not the statutory one.") @Nullable
            Mismatch mismatch,

            @Nullable String rule,
            List<String> rules,
            @Nullable LocalDate latestWorkingDayOnOrBefore,
            ObligationState.Working working,
            @Nullable DueDateBefore before,
            @Nullable LocalDate openedOn,
            @Nullable LocalDate dischargedOn,
            @Nullable UUID dischargedBy,
            @Nullable LocalDate dutyEndedOn,
            @Nullable String dutyEndedBecause,
            boolean shortBreak,

            @Schema(
                    description =
                            "The pathway plan of an eligible child is reviewed inside this review (SI 2010/959 reg 40); left"
                                    + " out with asKnownOn.")
            @Nullable
            Boolean pathwayPlanReviewed) {

        static Item of(
                ObligationState state,
                String timeliness,
                TimelinessBasis timelinessBasis,
                @Nullable Boolean withinLocalStandard,
                @Nullable Boolean pathwayPlanReviewed) {
            return new Item(
                    state.obligationId(),
                    state.periodStartedOn(),
                    state.sequence(),
                    timeliness,
                    timelinessBasis,
                    state.statutoryDueOn(),
                    state.localDueOn(),
                    state.localPolicyId(),
                    state.broughtForwardBy(),
                    withinLocalStandard,
                    state.recordedDueOn(),
                    state.mismatch(),
                    state.rule(),
                    state.rules(),
                    state.latestWorkingDayOnOrBefore(),
                    state.working(),
                    state.before(),
                    state.openedOn(),
                    state.dischargedOn(),
                    state.dischargedBy(),
                    state.dutyEndedOn(),
                    state.dutyEndedBecause(),
                    state.shortBreak(),
                    pathwayPlanReviewed);
        }
    }
}
