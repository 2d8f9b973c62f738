package org.openiro.reporting.report.html;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.openiro.reporting.report.ReportTables;
import org.openiro.reporting.report.ReportTables.CodeCount;
import org.openiro.reporting.report.ReportTables.LateReasonGroup;
import org.openiro.reporting.report.ReportTables.ReviewMonth;
import org.openiro.reporting.report.ReportTables.TeamMonth;
import org.openiro.reporting.report.html.BarChart.Bar;
import org.openiro.reporting.report.html.ColumnChart.Band;
import org.openiro.reporting.report.html.ColumnChart.Column;

/** The report's charts, each drawn from the table that stands below it; an empty text where there is nothing to draw. */
final class Charts {

    private static final String AS_TABLE = " The table below gives the same numbers.";

    private Charts() {}

    static String reviewsByMonth(ReportTables tables) {
        List<ReviewMonth> months = tables.reviewsByMonth();
        if (months.stream().noneMatch(month -> month.completed() > 0)) {
            return "";
        }
        return ColumnChart.of(
                "chart-months",
                "Reviews completed in each month, by timeliness",
                "One column for each month, divided into reviews on time, on time after an adjournment or series, late, and"
                        + " with no known due date." + AS_TABLE,
                List.of("On time", "On time, adjourned", "Late", "Due date unknown"),
                months.stream()
                        .map(month -> new Column(
                                Shown.shortMonth(month.month()),
                                List.of(
                                        (double) month.onTime(),
                                        (double) month.onTimeAdjourned(),
                                        (double) month.late(),
                                        (double) month.unknown()),
                                Shown.number(month.completed())))
                        .toList(),
                null);
    }

    static String lateReasons(ReportTables tables) {
        List<LateReasonGroup> groups = tables.lateReasons();
        return groups.stream().noneMatch(group -> group.reviews() > 0)
                ? ""
                : BarChart.of(
                        "chart-reasons",
                        "Late reviews by group of main reason",
                        "One bar for each group of reasons." + AS_TABLE,
                        groups.stream()
                                .map(group -> new Bar(group.label(), group.reviews()))
                                .toList());
    }

    static String participation(ReportTables tables) {
        List<CodeCount> inBase = tables.participation().stream()
                .filter(row -> row.code().startsWith("PN"))
                .toList();
        return inBase.stream().noneMatch(row -> row.count() > 0)
                ? ""
                : BarChart.of(
                        "chart-participation",
                        "How children aged 4 or older took part in their reviews",
                        "One bar for each participation code from PN1 to PN7." + AS_TABLE,
                        inBase.stream()
                                .map(row -> new Bar(row.label(), row.count()))
                                .toList());
    }

    static String team(ReportTables tables) {
        List<TeamMonth> months = tables.teamByMonthEnd();
        if (months.stream().noneMatch(month -> month.childrenPerFte() != null)) {
            return "";
        }
        List<Column> columns = new ArrayList<>();
        for (TeamMonth month : months) {
            BigDecimal ratio = month.childrenPerFte();
            columns.add(new Column(
                    Shown.shortMonth(YearMonth.from(month.on())),
                    List.of(ratio == null ? 0.0 : ratio.doubleValue()),
                    Shown.numberOrNone(ratio)));
        }
        return ColumnChart.of(
                "chart-team",
                "Children for each full-time IRO at each month end",
                "One column for each month end, against the 50 to 70 children that the IRO Handbook gives." + AS_TABLE,
                List.of(),
                columns,
                new Band(50, 70, "50 to 70 children: IRO Handbook"));
    }
}
