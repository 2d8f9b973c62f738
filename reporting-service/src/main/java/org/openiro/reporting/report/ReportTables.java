package org.openiro.reporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The report's tables. Every row is counted by the same definitions as the figures. */
public record ReportTables(
        List<ReviewMonth> reviewsByMonth,
        List<ReviewRule> reviewsByRule,
        List<LateReasonGroup> lateReasons,
        List<CodeCount> participation,
        List<TeamMonth> teamByMonthEnd,
        List<CodeCount> concernThemes,
        List<CodeCount> concernOutcomes) {

    /** Reviews completed in a month, by class. */
    public record ReviewMonth(
            @Schema(implementation = String.class, pattern = "^[0-9]{4}-[0-9]{2}$", examples = "2024-04")
            YearMonth month,

            long completed,
            long onTime,
            long onTimeAdjourned,
            long late,
            long unknown) {}

    /** Reviews completed in the period under the rule that set their due date, by class. */
    public record ReviewRule(
            String rule,
            String label,
            long completed,
            long onTime,
            long onTimeAdjourned,
            long late,
            long unknown,
            @Schema(nullable = true) @Nullable BigDecimal heldOnTimePercent) {}

    /** Late reviews whose main reason is of this group. */
    public record LateReasonGroup(
            String group,
            String label,
            long reviews,
            @Schema(nullable = true) @Nullable BigDecimal percent,
            List<LateReason> reasons) {}

    /** Late reviews by main reason, and how often the reason contributed besides. */
    public record LateReason(String code, String label, long reviews, long contributory) {}

    /** A count by code. The share is of what the rates are taken of; none where a row is outside that. */
    public record CodeCount(
            String code,
            String label,
            long count,
            @Schema(nullable = true) @Nullable BigDecimal percent) {}

    /** The team on a month end. */
    public record TeamMonth(
            LocalDate on,
            long allocated,
            long withoutIro,
            long inShortBreaks,
            BigDecimal filledFte,
            BigDecimal availableFte,
            @Schema(nullable = true) @Nullable BigDecimal childrenPerFte) {}
}
