package org.openiro.review.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.workingdays.BankHoliday;
import org.openiro.platform.workingdays.BankHolidays;
import org.openiro.platform.workingdays.WorkingDays;

class DecisionRuleTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final DecisionAnswer AGREED = new DecisionAnswer(Answer.AGREED, DAY, DAY, null);
    private static final DecisionAnswer CONTESTED = new DecisionAnswer(Answer.CONTESTED, DAY, DAY, "why");

    static Stream<DecisionCase> cases() {
        return DecisionCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDecisionStandsAsCalculated(DecisionCase each) {
        var decision = decision(each);
        var found = new DecisionRule(calendar(each)).standing(decision, each.asAt());

        assertThat(DecisionCase.outcome(
                        found.answerBy(),
                        found.agreement(),
                        found.contestedTooLate(),
                        decision.firstDueOn(),
                        decision.movedAfterItPassed(),
                        found.status(),
                        found.daysLate(),
                        found.recordedAfterDue().circulation(),
                        found.recordedAfterDue().answer(),
                        found.recordedAfterDue().closing()))
                .isEqualTo(each.calculated());
    }

    private static WorkingDays calendar(DecisionCase each) {
        return new WorkingDays(
                BankHolidays.shipped(),
                each.proclaimed().stream()
                        .map(day -> new BankHoliday(day, "Proclaimed late", "synthetic"))
                        .toList());
    }

    /** Moved as whoever amends it moves it. */
    private static DecisionDates decision(DecisionCase each) {
        var dueOn = each.dueOn();
        var firstDueOn = dueOn;
        for (var move : each.moves()) {
            firstDueOn = new DecisionPolicy(LocalDate.EPOCH, move.enteredOn()).judgedBy(firstDueOn, move.on(), false);
            dueOn = move.on();
        }
        return new DecisionDates(
                dueOn,
                firstDueOn,
                each.circulation().stream()
                        .map(out -> new Circulation(out.on(), out.enteredOn()))
                        .findFirst()
                        .orElse(null),
                each.answers().stream()
                        .map(one -> new DecisionAnswer(Answer.valueOf(one.word()), one.on(), one.enteredOn(), null))
                        .toList(),
                each.closing().stream()
                        .map(end -> new Closing(DecisionOutcome.valueOf(end.word()), end.on(), end.enteredOn(), null))
                        .findFirst()
                        .orElse(null));
    }

    /** The day of the circulation was corrected to a later one: an answer that was in time stays so. */
    @ParameterizedTest
    @CsvSource({
        "2024-07-02, 2024-07-01, CONTESTED",
        "2024-07-01, 2024-07-08, CONTESTED",
        "2024-07-01, 2024-07-09, AGREED_BY_SILENCE",
        "2027-12-31, 2027-12-30, CONTESTED",
        "2027-12-31, 2028-01-02, UNKNOWN"
    })
    void aContestIsInTimeOnEveryDayUpToTheFifth(LocalDate circulatedOn, LocalDate answeredOn, Agreement agreement) {
        var contest = new DecisionAnswer(Answer.CONTESTED, answeredOn, answeredOn, "why");
        var decision = new DecisionDates(DAY, DAY, new Circulation(circulatedOn, circulatedOn), List.of(contest), null);

        assertThat(new DecisionRule(WorkingDays.shipped())
                        .standing(decision, answeredOn.plusMonths(1))
                        .agreement())
                .isEqualTo(agreement);
    }

    @Test
    void theStateSaysWhatMayBeDoneNext() {
        assertThat(allowed(null, List.of(), null)).containsExactly(DecisionCommand.AMEND, DecisionCommand.CLOSE);
        assertThat(allowed(DAY, List.of(), null))
                .containsExactly(DecisionCommand.ANSWER, DecisionCommand.AMEND, DecisionCommand.CLOSE);
        assertThat(allowed(DAY, List.of(CONTESTED), null))
                .containsExactly(
                        DecisionCommand.ANSWER,
                        DecisionCommand.TAKE_BACK_ANSWER,
                        DecisionCommand.AMEND,
                        DecisionCommand.CLOSE);
        assertThat(allowed(DAY, List.of(AGREED), null))
                .containsExactly(DecisionCommand.TAKE_BACK_ANSWER, DecisionCommand.AMEND, DecisionCommand.CLOSE);
        assertThat(allowed(DAY, List.of(CONTESTED), new Closing(DecisionOutcome.OVERTAKEN, DAY, DAY, null)))
                .containsExactly(DecisionCommand.REOPEN);
    }

    @Test
    void whateverOfItIsDatedBeforeTheCorrectedDayOfItsReviewIsFound() {
        var out = new Circulation(DAY, DAY);
        var closing = new Closing(DecisionOutcome.IMPLEMENTED, DAY, DAY, null);
        var later = DAY.plusDays(1);
        var outLater = new Circulation(later, later);

        assertThat(new DecisionDates(DAY, DAY, out, List.of(AGREED), closing).before(DAY))
                .isFalse();
        assertThat(Stream.of(
                        new DecisionDates(DAY, DAY, null, List.of(), null),
                        new DecisionDates(later, later, out, List.of(), null),
                        new DecisionDates(later, later, outLater, List.of(AGREED), null),
                        new DecisionDates(later, later, null, List.of(), closing)))
                .allMatch(decision -> decision.before(later));
        assertThat(new DecisionDates(later, later, null, List.of(), null).before(later))
                .isFalse();
    }

    @Test
    void whatIsOpenOrOverdueIsStillToBeDone() {
        assertThat(Stream.of(DecisionStatus.values()).filter(DecisionStatus::open))
                .containsExactly(DecisionStatus.OPEN, DecisionStatus.OVERDUE);
    }

    private static List<DecisionCommand> allowed(
            @Nullable LocalDate circulatedOn, List<DecisionAnswer> answers, @Nullable Closing closing) {
        var circulation = circulatedOn == null ? null : new Circulation(circulatedOn, circulatedOn);
        return DecisionCommand.allowed(new DecisionDates(DAY, DAY, circulation, answers, closing));
    }
}
