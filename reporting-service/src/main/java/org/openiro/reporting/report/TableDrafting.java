package org.openiro.reporting.report;

import static org.openiro.reporting.indicator.domain.Timeliness.LATE;
import static org.openiro.reporting.indicator.domain.Timeliness.ON_TIME;
import static org.openiro.reporting.indicator.domain.Timeliness.ON_TIME_ADJOURNED;
import static org.openiro.reporting.indicator.domain.Timeliness.UNKNOWN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.indicator.domain.AnnualFigures;
import org.openiro.reporting.indicator.domain.Caseload;
import org.openiro.reporting.indicator.domain.LateReasons;
import org.openiro.reporting.indicator.domain.Participation;
import org.openiro.reporting.indicator.domain.ReviewTimeliness;
import org.openiro.reporting.indicator.domain.Share;
import org.openiro.reporting.indicator.domain.TimelinessCounts;
import org.openiro.reporting.report.ReportTables.CodeCount;
import org.openiro.reporting.report.ReportTables.LateReason;
import org.openiro.reporting.report.ReportTables.LateReasonGroup;
import org.openiro.reporting.report.ReportTables.ReviewMonth;
import org.openiro.reporting.report.ReportTables.ReviewRule;
import org.openiro.reporting.report.ReportTables.TeamMonth;

/** Puts the counts of a period into the rows of the report's tables, with their labels and in a fixed order. */
final class TableDrafting {

    private TableDrafting() {}

    static ReportTables of(AnnualFigures figures) {
        ReviewTimeliness completed = figures.headline().completed();
        return new ReportTables(
                byMonth(completed, figures),
                byRule(completed),
                lateReasons(figures.headline().lateReasons()),
                participation(figures.headline().participation()),
                figures.caseloadAtMonthEnds().stream()
                        .map(TableDrafting::teamMonth)
                        .toList(),
                byCode(figures.concerns().raisedByTheme(), CodeLabels.CONCERN_THEME),
                byCode(figures.concerns().closedByOutcome(), CodeLabels.CONCERN_OUTCOME));
    }

    private static List<ReviewMonth> byMonth(ReviewTimeliness completed, AnnualFigures figures) {
        return completed.byMonth(figures.period().months()).entrySet().stream()
                .map(month -> {
                    TimelinessCounts counts = month.getValue();
                    return new ReviewMonth(
                            month.getKey(),
                            counts.total(),
                            counts.of(ON_TIME),
                            counts.of(ON_TIME_ADJOURNED),
                            counts.of(LATE),
                            counts.of(UNKNOWN));
                })
                .toList();
    }

    private static List<ReviewRule> byRule(ReviewTimeliness completed) {
        SortedMap<String, TimelinessCounts> byRule = completed.byRule();
        return CodeLabels.REVIEW_RULE.ordered(byRule.keySet()).stream()
                .map(rule -> reviewRule(rule, byRule.getOrDefault(rule, new TimelinessCounts(Map.of()))))
                .toList();
    }

    private static ReviewRule reviewRule(String rule, TimelinessCounts counts) {
        return new ReviewRule(
                rule,
                CodeLabels.REVIEW_RULE.of(rule),
                counts.total(),
                counts.of(ON_TIME),
                counts.of(ON_TIME_ADJOURNED),
                counts.of(LATE),
                counts.of(UNKNOWN),
                counts.heldOnTime().percent().orElse(null));
    }

    /** Every group is listed, so that a nought is seen; within a group the reasons that were given. */
    private static List<LateReasonGroup> lateReasons(LateReasons reasons) {
        Map<String, List<String>> byGroup = CodeLabels.LATE_REASON
                .ordered(Stream.concat(reasons.main().keySet().stream(), reasons.contributory().keySet().stream())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(CodeLabels.GROUP_OF_LATE_REASON::of));
        return Stream.concat(
                        CodeLabels.LATE_REASON_GROUP.codes().stream(),
                        byGroup.keySet().stream()
                                .filter(group ->
                                        !CodeLabels.LATE_REASON_GROUP.codes().contains(group))
                                .sorted())
                .map(group -> lateReasonGroup(group, byGroup.getOrDefault(group, List.of()), reasons))
                .toList();
    }

    private static LateReasonGroup lateReasonGroup(String group, List<String> codes, LateReasons reasons) {
        List<LateReason> rows = codes.stream()
                .map(code -> new LateReason(
                        code,
                        CodeLabels.LATE_REASON.of(code),
                        reasons.main().getOrDefault(code, 0L),
                        reasons.contributory().getOrDefault(code, 0L)))
                .toList();
        long reviews = rows.stream().mapToLong(LateReason::reviews).sum();
        return new LateReasonGroup(
                group, CodeLabels.LATE_REASON_GROUP.of(group), reviews, percent(reviews, reasons.total()), rows);
    }

    private static List<CodeCount> participation(Participation participation) {
        return CodeLabels.PARTICIPATION_ROW.codes().stream()
                .map(row -> switch (row) {
                    case "UNDER_FOUR" -> outside(row, participation.underFour());
                    case "NOT_RECORDED" -> outside(row, participation.notRecorded());
                    case "AGE_NOT_KNOWN" -> outside(row, participation.ageNotKnown());
                    default -> {
                        long count = participation.of(row);
                        yield new CodeCount(
                                row, CodeLabels.PARTICIPATION_ROW.of(row), count, percent(count, participation.base()));
                    }
                })
                .toList();
    }

    private static CodeCount outside(String row, long count) {
        return new CodeCount(row, CodeLabels.PARTICIPATION_ROW.of(row), count, null);
    }

    private static List<CodeCount> byCode(SortedMap<String, Long> counts, CodeLabels labels) {
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        return labels.ordered(counts.keySet()).stream()
                .map(code -> {
                    long count = counts.getOrDefault(code, 0L);
                    return new CodeCount(code, labels.of(code), count, percent(count, total));
                })
                .toList();
    }

    private static TeamMonth teamMonth(Caseload caseload) {
        return new TeamMonth(
                caseload.on(),
                caseload.allocated(),
                caseload.unallocated(),
                caseload.inShortBreaks(),
                Figure.plain(caseload.filledFte()),
                Figure.plain(caseload.availableFte()),
                caseload.ratio().value().orElse(null));
    }

    private static @Nullable BigDecimal percent(long part, long whole) {
        return new Share(part, whole).percent().orElse(null);
    }
}
