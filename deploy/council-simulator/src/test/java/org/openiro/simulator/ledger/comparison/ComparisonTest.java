package org.openiro.simulator.ledger.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String REPORT = """
            {
              "authority": "E09999999",
              "year": 2024,
              "figures": {
                "dutyMet": {
                  "title": "Duty to review met", "value": 50.0, "numerator": 1, "denominator": 2,
                  "beside": [{"label": "Overdue", "count": 0}], "rowsWithFindings": null
                },
                "everyReviewOnTime": {"value": null, "numerator": 0, "denominator": 0, "beside": []}
              },
              "tables": {
                "reviewsByMonth": [
                  {"month": "2024-04", "completed": 0, "late": 0},
                  {"month": "2024-05", "completed": 2, "late": 1}
                ],
                "lateReasons": [
                  {"group": "EXTERNAL", "label": "Others", "reviews": 1, "percent": 100.0,
                   "reasons": [{"code": "COURT", "label": "Court", "reviews": 1, "contributory": 0}]}
                ]
              }
            }
            """;

    private static final Map<String, BigDecimal> NUMBERS = Map.ofEntries(
            number("dutyMet/value", "50"),
            number("dutyMet/numerator", "1"),
            number("dutyMet/denominator", "2"),
            number("dutyMet/Overdue", "0"),
            number("everyReviewOnTime/numerator", "0"),
            number("everyReviewOnTime/denominator", "0"),
            number("reviewsByMonth/2024-05/completed", "2"),
            number("reviewsByMonth/2024-05/late", "1"),
            number("lateReasons/EXTERNAL/reviews", "1"),
            number("lateReasons/EXTERNAL/percent", "100"),
            number("lateReasons/EXTERNAL/reasons/COURT/reviews", "1"));

    private final ObjectNode report = report();

    @Test
    void everyNumberOfTheReportIsReadAndNoughtsOfItsTablesAreLeftOut() {
        assertThat(ReportCells.of(report).keySet()).containsExactlyElementsOf(new TreeMap<>(NUMBERS).keySet());
    }

    @Test
    void theSameNumbersAgree() {
        Comparison comparison = new Comparison(ReportCells.of(report), new TreeMap<>(NUMBERS));

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.lines())
                .containsExactly(
                        "dutyMet: agrees (4)",
                        "everyReviewOnTime: agrees (2)",
                        "lateReasons: agrees (3)",
                        "reviewsByMonth: agrees (2)");
    }

    @Test
    void anotherNumberOneMissingAndOneTooManyAreDifferences() {
        TreeMap<String, BigDecimal> count = new TreeMap<>(NUMBERS);
        count.put("dutyMet/numerator", new BigDecimal("2"));
        count.remove("reviewsByMonth/2024-05/late");
        count.put("teamByMonthEnd/2024-04-30/allocated", new BigDecimal("3"));
        Comparison comparison = new Comparison(ReportCells.of(report), count);

        assertThat(comparison.differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "dutyMet/numerator: product 1, count 2",
                        "reviewsByMonth/2024-05/late: product 1, count nothing",
                        "teamByMonthEnd/2024-04-30/allocated: product nothing, count 3");
        assertThat(comparison.lines()).contains("dutyMet: differs (1 of 4)", "lateReasons: agrees (3)");
    }

    /** A figure is never left out for being nought: one that the report no longer has is a difference. */
    @Test
    void aFigureThatTheReportDoesNotHaveIsADifference() {
        ((ObjectNode) report.path("figures")).remove("everyReviewOnTime");

        assertThat(new Comparison(ReportCells.of(report), new TreeMap<>(NUMBERS)).differences())
                .extracting(Difference::name)
                .isEqualTo(List.of("everyReviewOnTime/denominator", "everyReviewOnTime/numerator"));
    }

    private static Map.Entry<String, BigDecimal> number(String name, String number) {
        return Map.entry(name, new BigDecimal(number));
    }

    private static ObjectNode report() {
        try {
            return (ObjectNode) new ObjectMapper().readTree(REPORT);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
