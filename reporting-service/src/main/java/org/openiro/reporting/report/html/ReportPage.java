package org.openiro.reporting.report.html;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.report.AnnualReport;
import org.openiro.reporting.report.ReportTables.CodeCount;
import org.openiro.reporting.report.ReportTables.LateReason;
import org.openiro.reporting.report.ReportTables.LateReasonGroup;
import org.openiro.reporting.report.ReportTables.ReviewMonth;

/** What the page's template asks for. */
public record ReportPage(AnnualReport report) {

    /** One row of a table: its heading and the cells that follow. */
    public record Row(String heading, List<String> cells, boolean total) {}

    public String years() {
        return report.year() + " to " + report.reportingYear();
    }

    public String period() {
        return Shown.date(report.from()) + " to " + Shown.date(report.to());
    }

    public String asAt() {
        return Shown.date(report.asAt());
    }

    public @Nullable String factsUpTo() {
        Instant upTo = report.factsUpTo();
        return upTo == null ? null : Shown.time(upTo);
    }

    public FigureView figure(String key) {
        return FigureView.of(key, Objects.requireNonNull(report.figures().get(key), key));
    }

    public List<FigureView> definitions() {
        return report.figures().entrySet().stream()
                .map(entry -> FigureView.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    public Map<String, String> charts() {
        return Map.of(
                "months", Charts.reviewsByMonth(report.tables()),
                "reasons", Charts.lateReasons(report.tables()),
                "participation", Charts.participation(report.tables()),
                "team", Charts.team(report.tables()));
    }

    public List<String> monthHeadings() {
        return List.of("Month", "Completed", "On time", "On time, adjourned", "Late", "Due date unknown");
    }

    public List<String> ruleHeadings() {
        return List.of(
                "Rule", "Completed", "On time", "On time, adjourned", "Late", "Due date unknown", "Held on time");
    }

    public List<String> reasonHeadings() {
        return List.of("Reason", "Main reason", "Share of late reviews", "Contributed besides");
    }

    public List<String> participationHeadings() {
        return List.of("How the child took part", "Reviews", "Share");
    }

    public List<String> teamHeadings() {
        return List.of(
                "Month end",
                "Children with an IRO",
                "Children without",
                "Of these in short breaks",
                "Filled FTE",
                "Children for each FTE");
    }

    public List<String> concernHeadings() {
        return List.of("Theme", "Concerns", "Share");
    }

    public List<String> outcomeHeadings() {
        return List.of("Outcome", "Concerns", "Share");
    }

    public List<Row> months() {
        List<ReviewMonth> months = report.tables().reviewsByMonth();
        return Stream.concat(
                        months.stream().map(month -> row(Shown.month(month.month()), cells(month))),
                        Stream.of(new Row(
                                "Total",
                                Stream.<ToLongFunction<ReviewMonth>>of(
                                                ReviewMonth::completed,
                                                ReviewMonth::onTime,
                                                ReviewMonth::onTimeAdjourned,
                                                ReviewMonth::late,
                                                ReviewMonth::unknown)
                                        .map(part -> Shown.number(
                                                months.stream().mapToLong(part).sum()))
                                        .toList(),
                                true)))
                .toList();
    }

    public List<Row> rules() {
        return report.tables().reviewsByRule().stream()
                .map(rule -> row(
                        rule.label(),
                        Shown.number(rule.completed()),
                        Shown.number(rule.onTime()),
                        Shown.number(rule.onTimeAdjourned()),
                        Shown.number(rule.late()),
                        Shown.number(rule.unknown()),
                        Shown.percentOrNone(rule.heldOnTimePercent())))
                .toList();
    }

    /** Each group as a total, its reasons below it. */
    public List<Row> reasons() {
        return report.tables().lateReasons().stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(total(group)),
                        group.reasons().stream()
                                .filter(reason -> !reason.label().equals(group.label()))
                                .map(ReportPage::reason)))
                .toList();
    }

    public List<Row> participation() {
        return counts(report.tables().participation());
    }

    public List<Row> team() {
        return report.tables().teamByMonthEnd().stream()
                .map(month -> row(
                        Shown.date(month.on()),
                        Shown.number(month.allocated()),
                        Shown.number(month.withoutIro()),
                        Shown.number(month.inShortBreaks()),
                        Shown.number(month.filledFte()),
                        Shown.numberOrNone(month.childrenPerFte())))
                .toList();
    }

    public List<Row> themes() {
        return withTotal(report.tables().concernThemes());
    }

    public List<Row> outcomes() {
        return withTotal(report.tables().concernOutcomes());
    }

    private static String[] cells(ReviewMonth month) {
        return new String[] {
            Shown.number(month.completed()),
            Shown.number(month.onTime()),
            Shown.number(month.onTimeAdjourned()),
            Shown.number(month.late()),
            Shown.number(month.unknown())
        };
    }

    private static Row total(LateReasonGroup group) {
        return new Row(
                group.label(), List.of(Shown.number(group.reviews()), Shown.percentOrNone(group.percent()), ""), true);
    }

    private static Row reason(LateReason reason) {
        return row(reason.label(), Shown.number(reason.reviews()), "", Shown.number(reason.contributory()));
    }

    private static List<Row> counts(List<CodeCount> counts) {
        return counts.stream()
                .map(count -> row(count.label(), Shown.number(count.count()), Shown.percentOrNone(count.percent())))
                .toList();
    }

    private static List<Row> withTotal(List<CodeCount> counts) {
        long total = counts.stream().mapToLong(CodeCount::count).sum();
        return counts.isEmpty()
                ? List.of()
                : Stream.concat(
                                counts(counts).stream(),
                                Stream.of(new Row("Total", List.of(Shown.number(total), ""), true)))
                        .toList();
    }

    private static Row row(String heading, String... cells) {
        return new Row(heading, List.of(cells), false);
    }
}
