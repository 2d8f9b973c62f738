package org.openiro.reporting.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.reporting.report.html.BarChart.Bar;
import org.openiro.reporting.report.html.ColumnChart.Band;
import org.openiro.reporting.report.html.ColumnChart.Column;

class ChartTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1",
        "1, 1, 1",
        "5, 1, 5",
        "5.1, 2, 3",
        "6, 2, 3",
        "10, 2, 5",
        "11, 5, 3",
        "70, 20, 4",
        "1000, 200, 5"
    })
    void aScaleHasAtMostFiveRoundStepsAndReachesTheHighestValue(double highest, long step, int steps) {
        assertThat(Scale.upTo(highest)).isEqualTo(new Scale(step, steps));
        assertThat((double) Scale.upTo(highest).top()).isGreaterThanOrEqualTo(highest);
    }

    @Test
    void theLongestBarFillsTheWidthAndAnotherItsShareOfIt() {
        String svg = BarChart.of("c", "t", "d", List.of(new Bar("all", 4), new Bar("half", 2), new Bar("none", 0)));
        assertThat(svg).contains("width=\"400.0\"", "width=\"200.0\"", "width=\"0.0\"");
    }

    @Test
    void aColumnStandsOnTheAxisAndItsPartsOnEachOther() {
        String svg = ColumnChart.of(
                "c", "t", "d", List.of("one", "two"), List.of(new Column("Apr", List.of(1.0, 1.0), "2")), null);
        assertThat(svg)
                .contains("class=\"series-1\" x=\"59.3\" y=\"167.0\" width=\"36.8\" height=\"123.0\"")
                .contains("class=\"series-2\" x=\"59.3\" y=\"44.0\" width=\"36.8\" height=\"123.0\"");
    }

    @Test
    void aBandIsInsideTheScaleAlthoughNoColumnReachesIt() {
        String svg = ColumnChart.of(
                "c", "t", "d", List.of(), List.of(new Column("Apr", List.of(10.0), "10.0")), new Band(50, 70, "band"));
        assertThat(svg).contains(">80</text>").contains("class=\"band\"");
    }

    @Test
    void whatTheNamesSayIsEscaped() {
        assertThat(BarChart.of("c", "a < b & \"c\"", "d", List.of(new Bar("x > y", 1))))
                .contains("a &lt; b &amp; &quot;c&quot;", "x &gt; y");
    }
}
