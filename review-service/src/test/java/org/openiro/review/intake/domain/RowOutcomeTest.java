package org.openiro.review.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowOutcomeTest {

    private final RowOutcome outcome = new RowOutcome(ReturnFile.REVIEWS, 7);

    @Test
    void aRowIsTakenTakenWithFindingsOrRefused() {
        assertThat(outcome.result()).isEqualTo(RowOutcome.Result.TAKEN);
        outcome.found(ReviewFindingTexts.of("441"));
        assertThat(outcome.result()).isEqualTo(RowOutcome.Result.TAKEN_WITH_FINDINGS);
        outcome.refused("REVIEW", "166", "the date is missing");
        assertThat(outcome.result()).isEqualTo(RowOutcome.Result.REFUSED);
        assertThat(outcome.findings()).extracting(Finding::finding).containsExactly("441", "166");
    }

    @Test
    void aRowThatSaysNothingNewChangesNothing() {
        assertThat(outcome.unchanged()).isTrue();
        outcome.changedSomething();
        assertThat(outcome.unchanged()).isFalse();
    }

    @Test
    void aRefusedRowIsNoneThatSaidNothingNew() {
        outcome.refused("REVIEW", "166", "the date is missing");

        assertThat(outcome.unchanged()).isFalse();
    }

    @Test
    void aRowSaysWhereItStoodAndForWhomItWasTaken() {
        var child = UUID.fromString("0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01");
        assertThat(outcome.childId()).isNull();
        outcome.takenFor(child);

        assertThat(outcome.childId()).isEqualTo(child);
        assertThat(outcome.line()).isEqualTo(7);
        assertThat(outcome.file()).isEqualTo(ReturnFile.REVIEWS);
    }

    @Test
    void aFileHasItsColumnsInTheDepartmentsOrder() {
        assertThat(ReturnFile.REVIEWS.columns()).containsExactly("CHILD", "DOB", "REVIEW", "REVIEW_CODE");
        assertThat(ReturnFile.REVIEWS.position("REVIEW")).isEqualTo(2);
        assertThat(ReturnFile.REVIEWS.part()).isEqualTo("reviews");
    }

    @Test
    void aFindingOfAReviewIsSaidInWordsAndAnotherByItsCode() {
        assertThat(ReviewFindingTexts.of("399").reason()).contains("no review is expected");
        assertThat(ReviewFindingTexts.of("440").field()).isEqualTo("REVIEW_CODE");
        assertThat(ReviewFindingTexts.of("NEW")).isEqualTo(new Finding("REVIEW", "NEW", "NEW"));
    }
}
