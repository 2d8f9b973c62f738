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

    static final String EXAMPLE = """
            {"childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01",
             "next": null,
             "obligations": [{"obligationId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8c03",
               "periodStartedOn": "2024-06-03", "sequence": 1, "timeliness": "LATE", "statutoryDueOn": "2024-07-01",
               "rule": "FIRST_20WD", "rules": ["FIRST_20WD"], "latestWorkingDayOnOrBefore": "2024-07-01",
               "working": {"source": "SI 2010/959 reg 33(1)",
                 "inputs": {"becameLookedAfterOn": "2024-06-03", "shortBreak": false},
                 "steps": ["20 working days after 2024-06-03: 2024-07-01"],
                 "calendarVersion": "england-and-wales-2027.1"},
               "dischargedOn": "2024-07-04", "dischargedBy": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02", "shortBreak": false}]}""";

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
