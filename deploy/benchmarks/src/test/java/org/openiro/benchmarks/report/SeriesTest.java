package org.openiro.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertThat(new Series("rate", "/s", List.of(30.0, 10.0, 20.0)).median()).isEqualTo(20.0);
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertThat(new Series("rate", "/s", List.of(40.0, 10.0, 20.0, 30.0)).median())
                .isEqualTo(25.0);
    }

    @Test
    void aRatioIsTheMedianOfWhatEachRoundGaveSoThatASlowRoundCountsOnBothSides() {
        SeriesBook book = new SeriesBook();
        List.of(200.0, 210.0, 400.0).forEach(rate -> book.add("service", "/s", rate));
        List.of(400.0, 600.0, 800.0).forEach(rate -> book.add("peer", "/s", rate));

        assertThat(book.ratio("service", "peer")).isEqualTo(0.5);
        assertThat(book.highest("service")).isEqualTo(400.0);
    }

    @Test
    void aFigureOnTheLimitMeetsItsGoal() {
        assertThat(Goal.atLeast("share", 0.5, 0.5).met()).isTrue();
        assertThat(Goal.atLeast("share", 0.5, 0.499).met()).isFalse();
        assertThat(Goal.atMost("times", 4, 4).met()).isTrue();
        assertThat(Goal.atMost("times", 4, 4.001).met()).isFalse();
    }
}
