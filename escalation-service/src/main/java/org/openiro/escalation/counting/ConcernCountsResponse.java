package org.openiro.escalation.counting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.counting.domain.ConcernCounts;
import org.openiro.escalation.counting.domain.Period;
import org.openiro.escalation.counting.domain.Share;

/** The concerns of a period in figures. */
record ConcernCountsResponse(
        LocalDate from,
        LocalDate to,

        @Schema(description = "What was recorded to have happened by this day is counted.")
        LocalDate asAt,

        @Schema(description = "One for each concern raised in the period, however many children it is about.")
        int raised,

        @Schema(description = "Children of those concerns, a child once for each concern.")
        int childrenConcerned,

        @Schema(description = "Of those raised, never made formal by asAt.")
        int informal,

        @Schema(description = "Of those raised, ever made formal by asAt.")
        ShareResponse formalShare,

        @Schema(description = "Made formal in the period, whenever raised.")
        int madeFormal,

        @Schema(description = "Closed in the period, whenever raised.")
        int closed,

        @Schema(description = "Of those raised, in the totals and in no table: sensitive, and not the caller's to see.")
        int inNoBreakdown,

        @Schema(description = "By main theme; adds up to raised less inNoBreakdown.")
        Map<String, Integer> raisedByTheme,

        Map<String, Integer> closedByOutcome,

        @Schema(description = "Stages started in the period. A concern may stand in several: this does not add up.")
        Map<Integer, Integer> stageEntries,

        DurationsResponse durations) {

    record ShareResponse(
            int part,
            int whole,

            @Schema(description = "To one place, half up; none of nothing.") @Nullable
            BigDecimal percent) {

        static ShareResponse of(Share share) {
            return new ShareResponse(
                    share.part(), share.whole(), share.percent().orElse(null));
        }
    }

    @Schema(description = "Working days from the formal start to the closing, of formal concerns closed in the period.")
    record DurationsResponse(
            int closed,
            long workingDays,
            int longest,

            @Schema(description = "Formal and not closed at the period's end, or by asAt.")
            int open) {}

    static ConcernCountsResponse of(Period period, LocalDate asAt, ConcernCounts counts) {
        ConcernCounts.Durations durations = counts.durations();
        return new ConcernCountsResponse(
                period.from(),
                period.to(),
                asAt,
                counts.raised(),
                counts.childrenConcerned(),
                counts.informal(),
                ShareResponse.of(new Share(counts.everFormal(), counts.raised())),
                counts.madeFormal(),
                counts.closed(),
                counts.inNoBreakdown(),
                counts.raisedByTheme(),
                counts.closedByOutcome(),
                counts.stageEntries(),
                new DurationsResponse(
                        durations.closed(), durations.workingDays(), durations.longest(), durations.open()));
    }
}
