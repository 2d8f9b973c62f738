package org.openiro.reporting.indicator.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Given.review;
import static org.openiro.reporting.testing.Given.reviews;

import org.junit.jupiter.api.Test;

class LateReasonsTest {

    @Test
    void eachLateReviewHasOneMainReasonAndOthersBeside() {
        LateReasons reasons = Figures.of2024(reviews(
                        review("a")
                                .due("2024-06-10")
                                .because("SW_REPORT", "COURT", "COURT")
                                .completed("2024-06-11"),
                        review("b").due("2024-06-10").because("SW_REPORT").completed("2024-06-11"),
                        review("c").due("2024-06-10").completed("2024-06-11"),
                        review("on time").due("2024-06-10").because("COURT").completed("2024-06-10")))
                .headline()
                .lateReasons();
        assertThat(reasons.main())
                .containsEntry("SW_REPORT", 2L)
                .containsEntry("NOT_RECORDED", 1L)
                .hasSize(2);
        assertThat(reasons.contributory()).containsEntry("COURT", 1L).hasSize(1);
        assertThat(reasons.total()).isEqualTo(3);
    }
}
