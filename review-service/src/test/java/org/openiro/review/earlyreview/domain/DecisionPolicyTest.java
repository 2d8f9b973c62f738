package org.openiro.review.earlyreview.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The trigger occurred on 9 July 2024, today is the 12th, and the review is due on 30 September. */
class DecisionPolicyTest {

    private static final LocalDate OCCURRED = LocalDate.of(2024, 7, 9);
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 12);
    private static final LocalDate DUE = LocalDate.of(2024, 9, 30);

    @ParameterizedTest(name = "decided {0}, review by {1}: {2}")
    @CsvSource({
        "2024-07-09,           ,",
        "2024-07-08,           , decidedOn before-trigger",
        "2024-07-12,           ,",
        "2024-07-13,           , decidedOn after-today",
        "2024-07-12, 2024-07-12,",
        "2024-07-12, 2024-07-11, reviewBy before-decision",
        "2024-07-12, 2024-09-30,",
        "2024-07-12, 2024-10-01, reviewBy not-earlier"
    })
    void aDecisionLiesBetweenTheTriggerAndTodayAndItsDateBetweenTheDecisionAndTheDueDate(
            LocalDate decidedOn, @Nullable LocalDate reviewBy, @Nullable String refusal) {
        assertThat(refusals(Decision.HOLD_EARLY, decidedOn, reviewBy, DUE))
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void aDateGoesWithAnEarlyReviewAlone() {
        assertThat(refusals(Decision.KEEP_DATE, TODAY, DUE, DUE)).containsExactly("reviewBy date-kept");
        assertThat(refusals(Decision.KEEP_DATE, TODAY, null, DUE)).isEmpty();
    }

    @Test
    void withoutADueDateThereIsNothingToBringForward() {
        assertThat(refusals(Decision.HOLD_EARLY, TODAY, TODAY, null)).containsExactly("reviewBy not-earlier");
        assertThat(refusals(Decision.HOLD_EARLY, TODAY, null, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TriggerKind.class)
    void keepingTheDateIsAgainstTheLawWhereTheLawAsksForAReview(TriggerKind kind) {
        var policy = new DecisionPolicy(kind, OCCURRED, null, DUE);

        assertThat(policy.againstTheLaw(Decision.KEEP_DATE)).isEqualTo(kind.force() == TriggerKind.Force.LAW);
        assertThat(policy.againstTheLaw(Decision.HOLD_EARLY)).isFalse();
    }

    /** Reg 33(3)(c) and (d) ask for a review only where none would otherwise fall before the end. */
    @ParameterizedTest(name = "{0} ending {1}: {2}")
    @CsvSource({
        "DETENTION_ENDS, 2024-09-29, true",
        "DETENTION_ENDS, 2024-09-30, false",
        "POLICE_PROTECTION_OR_REMAND_ENDS, 2024-09-29, true",
        "POLICE_PROTECTION_OR_REMAND_ENDS, 2024-09-30, false",
        "ACCOMMODATION_TO_STOP, 2024-09-30, true"
    })
    void aReviewDueBeforeTheEndOfDetentionOrRemandKeepsTheLaw(TriggerKind kind, LocalDate endsOn, boolean against) {
        assertThat(new DecisionPolicy(kind, OCCURRED, endsOn, DUE).againstTheLaw(Decision.KEEP_DATE))
                .isEqualTo(against);
    }

    @Test
    void aReviewHeldSinceSettlesATriggerWhateverWasDecided() {
        assertThat(TriggerStatus.of(false, null, null)).isEqualTo(TriggerStatus.UNDECIDED);
        assertThat(TriggerStatus.of(false, null, Decision.HOLD_EARLY)).isEqualTo(TriggerStatus.TO_BE_HELD);
        assertThat(TriggerStatus.of(false, null, Decision.KEEP_DATE)).isEqualTo(TriggerStatus.DATE_KEPT);
        assertThat(TriggerStatus.of(false, TODAY, null)).isEqualTo(TriggerStatus.HELD);
        assertThat(TriggerStatus.of(false, TODAY, Decision.KEEP_DATE)).isEqualTo(TriggerStatus.HELD);
        assertThat(TriggerStatus.of(true, TODAY, Decision.HOLD_EARLY)).isEqualTo(TriggerStatus.WITHDRAWN);
    }

    private static List<String> refusals(
            Decision decision, LocalDate decidedOn, @Nullable LocalDate reviewBy, @Nullable LocalDate dueOn) {
        return new DecisionPolicy(TriggerKind.UNPLANNED_PLACEMENT_END, OCCURRED, null, dueOn)
                .refusals(decision, decidedOn, reviewBy, TODAY).stream()
                        .map(each -> each.field() + " " + each.code())
                        .toList();
    }
}
