package org.openiro.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.openiro.reporting.indicator.domain.Share;
import org.openiro.reporting.indicator.domain.TeamRatio;

class FigureTest {

    @Test
    void aShareKeepsWhatItWasTakenOf() {
        Figure figure = Figure.share(FigureId.REVIEWS_HELD_ON_TIME, new Share(56, 60));
        assertThat(figure.value()).isEqualTo("93.3");
        assertThat(figure.numerator()).isEqualTo("56");
        assertThat(figure.denominator()).isEqualTo("60");
        assertThat(figure.unit()).isEqualTo(Unit.PER_CENT);
        assertThat(figure.remark()).isNull();
    }

    @Test
    void aShareOfNothingHasNoValueAndSaysOfWhat() {
        Figure figure = Figure.share(FigureId.DUTY_MET, new Share(0, 0));
        assertThat(figure.value()).isNull();
        assertThat(figure.denominator()).isEqualTo("0");
    }

    @Test
    void aRatioIsHeldAgainstTheHandbook() {
        assertThat(ratio(50, "1.00").remark()).startsWith("Within");
        assertThat(ratio(49, "1.00").remark()).startsWith("Below");
        assertThat(ratio(71, "1.00").remark()).startsWith("Above");
        assertThat(ratio(71, "0").remark()).isNull();
    }

    @Test
    void equalNumbersLookAlikeAndNeverStandInPowersOfTen() {
        assertThat(Figure.plain(new BigDecimal("10.00"))).hasToString("10");
        assertThat(Figure.plain(new BigDecimal("0.60"))).hasToString("0.6");
        assertThat(Figure.plain(new BigDecimal("0.00"))).hasToString("0");
    }

    private static Figure ratio(long children, String fte) {
        return Figure.ratio(FigureId.TEAM_RATIO_AT_PERIOD_END, new TeamRatio(children, new BigDecimal(fte)));
    }
}
