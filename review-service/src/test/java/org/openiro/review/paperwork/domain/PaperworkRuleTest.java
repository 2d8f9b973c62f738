package org.openiro.review.paperwork.domain;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.workingdays.BankHoliday;
import org.openiro.platform.workingdays.BankHolidays;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseTable;

class PaperworkRuleTest {

    private static final PaperworkRule RULE = new PaperworkRule(WorkingDays.shipped());

    /** A row, named for the report. */
    record Case(NamedCsvRecord row) {

        @Override
        public String toString() {
            return row.getField("case") + ": " + row.getField("note");
        }
    }

    static Stream<Case> cases() {
        return CaseTable.rows("src/test/worked-cases/paperwork.csv").stream().map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPaperStandsAsCalculated(Case each) {
        var row = each.row();
        var proclaimed = CaseTable.dates(row, "proclaimed").stream()
                .map(day -> new BankHoliday(day, "Proclaimed late", "synthetic"))
                .toList();

        var found = new PaperworkRule(new WorkingDays(BankHolidays.shipped(), proclaimed))
                .standing(
                        Paper.valueOf(row.getField("paper")),
                        LocalDate.parse(row.getField("completed_on")),
                        CaseTable.date(row, "done_on"),
                        LocalDate.parse(row.getField("as_at")));

        assertThat(Stream.of(found.dueOn(), found.timeliness(), found.daysLate())
                        .map(value -> Objects.toString(value, ""))
                        .toList())
                .isEqualTo(Stream.of("due_on", "timeliness", "days_late")
                        .map(row::getField)
                        .toList());
    }

    /** The worklist asks for the reviews before a day; each of them, and no other, is overdue by the rule itself. */
    @ParameterizedTest
    @EnumSource(Paper.class)
    void theDayBeforeWhichReviewsAreListedIsThatOfTheRule(Paper paper) {
        LocalDate.of(2024, 3, 1).datesUntil(LocalDate.of(2025, 2, 1)).forEach(today -> {
            var before = RULE.overdueIfCompletedBefore(paper, today);
            assertThat(RULE.standing(paper, before.minusDays(1), null, today).overdue())
                    .as("completed the day before, as at %s", today)
                    .isTrue();
            assertThat(RULE.standing(paper, before, null, today).overdue())
                    .as("completed that day, as at %s", today)
                    .isFalse();
        });
    }

    @Test
    void whereTheCalendarEndsNothingIsGuessed() {
        var last = BankHolidays.shipped().lastDay();

        assertThat(RULE.standing(Paper.RECORD, last, null, last))
                .isEqualTo(new PaperStanding(Paper.RECORD, null, null, PaperTimeliness.PENDING, null, false));
        assertThat(RULE.standing(Paper.RECORD, last, null, last.plusDays(9)))
                .isEqualTo(new PaperStanding(Paper.RECORD, null, null, PaperTimeliness.UNKNOWN, null, false));
    }

    /** The day of the review was corrected to a later one: what was done by then is not late, and is seen to be odd. */
    @Test
    void whatWasDoneBeforeTheReviewIsInTimeAndSaidToBeBeforeIt() {
        var completedOn = LocalDate.of(2024, 2, 12);

        assertThat(RULE.standing(Paper.DECISIONS, completedOn, LocalDate.of(2024, 2, 11), LocalDate.of(2024, 3, 1)))
                .isEqualTo(new PaperStanding(
                        Paper.DECISIONS,
                        LocalDate.of(2024, 2, 19),
                        LocalDate.of(2024, 2, 11),
                        PaperTimeliness.IN_TIME,
                        null,
                        true));
        assertThat(RULE.standing(Paper.DECISIONS, completedOn, completedOn, completedOn)
                        .beforeReview())
                .isFalse();
    }
}
