package org.openiro.review.paperwork.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.workingdays.BankHoliday;
import org.openiro.platform.workingdays.BankHolidays;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.decision.domain.Circulation;
import org.openiro.review.decision.domain.Closing;
import org.openiro.review.decision.domain.DecisionDates;
import org.openiro.review.decision.domain.DecisionOutcome;
import org.openiro.review.decision.domain.IssuedDecisions;

class PaperworkRuleTest {

    private static final LocalDate LAST_KNOWN = BankHolidays.shipped().lastDay();
    private static final PaperworkRule RULE = new PaperworkRule(WorkingDays.shipped());

    static Stream<PaperworkCase> cases() {
        return PaperworkCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPaperStandsAsCalculated(PaperworkCase each) {
        var proclaimed = each.proclaimed().stream()
                .map(day -> new BankHoliday(day, "Proclaimed late", "synthetic"))
                .toList();
        var done = PaperDone.decisions(issued(each), new PaperDone(each.doneOn(), each.enteredOn(), null, 0));

        var found = new PaperworkRule(new WorkingDays(BankHolidays.shipped(), proclaimed))
                .standing(each.paper(), each.completedOn(), done, each.asAt());

        assertThat(PaperworkCase.outcome(found.dueOn(), found.timeliness(), found.daysLate(), found.recordedAfterDue()))
                .isEqualTo(each.calculated());
    }

    private static IssuedDecisions issued(PaperworkCase each) {
        var sent = each.decisions();
        var ids = sent.stream().map(_ -> UUID.randomUUID()).toList();
        var dates = new HashMap<UUID, DecisionDates>();
        for (int place = 0; place < sent.size(); place++) {
            var one = sent.get(place);
            var id = ids.get(place);
            dates.put(id, decision(one, null));
            for (int error : one.replaces()) {
                var closing = new Closing(DecisionOutcome.RECORDED_IN_ERROR, one.enteredOn(), one.enteredOn(), id);
                dates.put(ids.get(error - 1), decision(sent.get(error - 1), closing));
            }
        }
        return IssuedDecisions.of(dates);
    }

    private static DecisionDates decision(PaperworkCase.Sent sent, @Nullable Closing closing) {
        var circulation = sent.on() == null ? null : new Circulation(sent.on(), sent.enteredOn());
        return new DecisionDates(LAST_KNOWN, LAST_KNOWN, circulation, List.of(), closing);
    }

    /** The worklist asks for the reviews before a day; each of them, and no other, is overdue by the rule itself. */
    @ParameterizedTest
    @EnumSource(Paper.class)
    void theDayBeforeWhichReviewsAreListedIsThatOfTheRule(Paper paper) {
        var ofAYear = LocalDate.of(2024, 3, 1).datesUntil(LocalDate.of(2025, 2, 1));
        var aroundTheEnd = LAST_KNOWN.minusDays(3).datesUntil(LAST_KNOWN.plusDays(40));
        Stream.concat(ofAYear, aroundTheEnd).forEach(today -> {
            var before = RULE.overdueIfCompletedBefore(paper, today);
            assertThat(RULE.standing(paper, before.minusDays(1), PaperDone.NOT, today)
                            .overdue())
                    .as("completed the day before, as at %s", today)
                    .isTrue();
            assertThat(RULE.standing(paper, before, PaperDone.NOT, today).overdue())
                    .as("completed that day, as at %s", today)
                    .isFalse();
        });
    }

    /** The day of the review was corrected to a later one: what was done by then is not late, and is seen to be odd. */
    @Test
    void whatWasDoneBeforeTheReviewIsInTimeAndSaidToBeBeforeIt() {
        var completedOn = LocalDate.of(2024, 2, 12);
        var before = completedOn.minusDays(1);

        assertThat(RULE.standing(Paper.DECISIONS, completedOn, PaperDone.on(before, before), LocalDate.of(2024, 3, 1)))
                .isEqualTo(new PaperStanding(
                        Paper.DECISIONS,
                        LocalDate.of(2024, 2, 19),
                        before,
                        null,
                        0,
                        PaperTimeliness.IN_TIME,
                        null,
                        null,
                        true));
        assertThat(RULE.standing(Paper.DECISIONS, completedOn, PaperDone.on(completedOn, completedOn), completedOn)
                        .beforeReview())
                .isFalse();
        assertThat(RULE.standing(
                        Paper.RECORD,
                        LAST_KNOWN,
                        PaperDone.on(LAST_KNOWN.minusDays(1), LAST_KNOWN),
                        LAST_KNOWN.plusDays(9)))
                .as("where no last day is known")
                .extracting(PaperStanding::timeliness, PaperStanding::beforeReview)
                .containsExactly(PaperTimeliness.IN_TIME, true);
    }

    @Test
    void decisionsAreDoneWhenTheLastWentOutAndWhileOneWaitsTheyAreNot() {
        var first = LocalDate.of(2024, 7, 8);
        var last = LocalDate.of(2024, 7, 12);
        var byHand = PaperDone.on(first.minusDays(1), first);

        assertThat(PaperDone.decisions(new IssuedDecisions(0, null, null, null), byHand))
                .as("made none here")
                .isEqualTo(byHand);
        assertThat(PaperDone.decisions(new IssuedDecisions(0, first, last, last), PaperDone.NOT))
                .isEqualTo(new PaperDone(last, last, first, 0));
        assertThat(PaperDone.decisions(new IssuedDecisions(2, first, last, last), PaperDone.NOT))
                .isEqualTo(new PaperDone(null, null, first, 2));
        assertThat(PaperDone.decisions(new IssuedDecisions(3, null, null, null), byHand))
                .as("recorded by hand before they were made here")
                .isEqualTo(new PaperDone(null, null, first.minusDays(1), 3));

        var waiting = new PaperDone(null, null, first, 2);
        assertThat(RULE.standing(Paper.DECISIONS, LocalDate.of(2024, 7, 4), waiting, LocalDate.of(2024, 7, 11)))
                .extracting(PaperStanding::timeliness, PaperStanding::firstDoneOn, PaperStanding::waiting)
                .containsExactly(PaperTimeliness.PENDING, first, 2);
        assertThat(RULE.standing(Paper.DECISIONS, LocalDate.of(2024, 7, 4), waiting, LocalDate.of(2024, 7, 12)))
                .extracting(PaperStanding::timeliness, PaperStanding::daysLate, PaperStanding::waiting)
                .containsExactly(PaperTimeliness.OVERDUE, 1, 2);
    }
}
