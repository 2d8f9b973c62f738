package org.openiro.review.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.workingdays.BankHoliday;
import org.openiro.platform.workingdays.BankHolidays;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseTable;

class DecisionRuleTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);
    private static final LocalDate LAST_KNOWN = BankHolidays.shipped().lastDay();

    /** A row, named for the report. */
    record Case(NamedCsvRecord row) {

        DecisionDates decision() {
            var closed = said(row.getField("closed"));
            return new DecisionDates(
                    LocalDate.parse(row.getField("due_on")),
                    CaseTable.date(row, "circulated_on"),
                    said(row.getField("answers")).stream()
                            .map(each -> new DecisionAnswer(Answer.valueOf(each.word()), each.on(), null))
                            .toList(),
                    closed.isEmpty()
                            ? null
                            : new Closing(
                                    DecisionOutcome.valueOf(closed.getFirst().word()),
                                    closed.getFirst().on()));
        }

        WorkingDays calendar() {
            return new WorkingDays(
                    BankHolidays.shipped(),
                    CaseTable.dates(row, "proclaimed").stream()
                            .map(day -> new BankHoliday(day, "Proclaimed late", "synthetic"))
                            .toList());
        }

        private static List<Said> said(String words) {
            return Stream.of(words.split(";", -1))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .map(one -> one.split(" ", -1))
                    .map(one -> new Said(one[0], LocalDate.parse(one[1])))
                    .toList();
        }

        private record Said(String word, LocalDate on) {}

        @Override
        public String toString() {
            return row.getField("case") + ": " + row.getField("note");
        }
    }

    static Stream<Case> cases() {
        return CaseTable.rows("src/test/worked-cases/decisions.csv").stream().map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDecisionStandsAsCalculated(Case each) {
        var found = new DecisionRule(each.calendar())
                .standing(each.decision(), LocalDate.parse(each.row().getField("as_at")));

        assertThat(Stream.of(
                                found.answerBy(),
                                found.agreement(),
                                found.contestedTooLate(),
                                found.status(),
                                found.daysLate())
                        .map(value -> Objects.toString(value, ""))
                        .toList())
                .isEqualTo(Stream.of("answer_by", "agreement", "contested_too_late", "status", "days_late")
                        .map(column -> each.row().getField(column))
                        .toList());
    }

    @Test
    void whereTheCalendarEndsNothingIsGuessed() {
        var rule = new DecisionRule(WorkingDays.shipped());
        var circulated = new DecisionDates(LAST_KNOWN, LAST_KNOWN.minusDays(1), List.of(), null);

        assertThat(rule.standing(circulated, LAST_KNOWN))
                .extracting(DecisionStanding::agreement, DecisionStanding::answerBy)
                .containsExactly(Agreement.AWAITED, null);
        assertThat(rule.standing(circulated, LAST_KNOWN.plusDays(5)))
                .extracting(DecisionStanding::agreement, DecisionStanding::status)
                .containsExactly(Agreement.UNKNOWN, DecisionStatus.OVERDUE);
        var contested = new DecisionDates(
                LAST_KNOWN,
                LAST_KNOWN.minusDays(1),
                List.of(new DecisionAnswer(Answer.CONTESTED, LAST_KNOWN.plusDays(5), "why")),
                null);
        assertThat(rule.standing(contested, LAST_KNOWN.plusDays(5)))
                .extracting(DecisionStanding::agreement, DecisionStanding::contestedTooLate)
                .containsExactly(Agreement.UNKNOWN, false);
    }

    @Test
    void theStateSaysWhatMayBeDoneNext() {
        assertThat(allowed(null, List.of(), null)).containsExactly(DecisionCommand.AMEND, DecisionCommand.CLOSE);
        assertThat(allowed(DAY, List.of(), null))
                .containsExactly(DecisionCommand.ANSWER, DecisionCommand.AMEND, DecisionCommand.CLOSE);
        assertThat(allowed(DAY, List.of(contested()), null)).contains(DecisionCommand.ANSWER);
        assertThat(allowed(DAY, List.of(new DecisionAnswer(Answer.AGREED, DAY, null)), null))
                .containsExactly(DecisionCommand.AMEND, DecisionCommand.CLOSE);
        assertThat(allowed(DAY, List.of(contested()), new Closing(DecisionOutcome.OVERTAKEN, DAY)))
                .containsExactly(DecisionCommand.REOPEN);
    }

    @Test
    void whateverOfItIsDatedBeforeTheCorrectedDayOfItsReviewIsFound() {
        var agreed = new DecisionAnswer(Answer.AGREED, DAY, null);
        var closing = new Closing(DecisionOutcome.IMPLEMENTED, DAY);
        var later = DAY.plusDays(1);

        assertThat(new DecisionDates(DAY, DAY, List.of(agreed), closing).before(DAY))
                .isFalse();
        assertThat(Stream.of(
                        new DecisionDates(DAY, null, List.of(), null),
                        new DecisionDates(later, DAY, List.of(), null),
                        new DecisionDates(later, later, List.of(agreed), null),
                        new DecisionDates(later, null, List.of(), closing)))
                .allMatch(decision -> decision.before(later));
        assertThat(new DecisionDates(later, null, List.of(), null).before(later))
                .isFalse();
    }

    @Test
    void whatIsOpenOrOverdueIsStillToBeDone() {
        assertThat(Stream.of(DecisionStatus.values()).filter(DecisionStatus::open))
                .containsExactly(DecisionStatus.OPEN, DecisionStatus.OVERDUE);
    }

    private static DecisionAnswer contested() {
        return new DecisionAnswer(Answer.CONTESTED, DAY, "why");
    }

    private static List<DecisionCommand> allowed(
            @Nullable LocalDate circulatedOn, List<DecisionAnswer> answers, @Nullable Closing closing) {
        return DecisionCommand.allowed(new DecisionDates(DAY, circulatedOn, answers, closing));
    }
}
