package org.openiro.review.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.openiro.review.obligation.domain.CourseOfAChild.FIRST_DUE;
import static org.openiro.review.obligation.domain.CourseOfAChild.REQUIRED;
import static org.openiro.review.obligation.domain.CourseOfAChild.START;
import static org.openiro.review.obligation.domain.CourseOfAChild.TODAY;
import static org.openiro.review.obligation.domain.CourseOfAChild.course;
import static org.openiro.review.obligation.domain.CourseOfAChild.due;
import static org.openiro.review.obligation.domain.CourseOfAChild.held;
import static org.openiro.review.obligation.domain.CourseOfAChild.regimes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which reviews the law requires of a child in short breaks, within the limits of regulation 48 and beyond them. */
class ReviewsOfShortBreaksTest {

    @Test
    void staysOfOneSeriesOfShortBreaksAreOneCourse() {
        var first = new CarePeriod(UUID.randomUUID(), START, true, START.plusDays(3));
        var second = new CarePeriod(UUID.randomUUID(), START.plusDays(30), true, START.plusDays(33));
        var series = regimes(List.of(new Span(START, START.plusDays(33))), List.of(), List.of());
        var reviews = REQUIRED.of(
                new CourseInCare(List.of(first, second), series, null, null, List.of()), START.plusDays(31));

        assertThat(reviews)
                .extracting(RequiredReview::sequence, each -> each.due().on(), each -> each.due()
                        .rule())
                .containsExactly(tuple(1, LocalDate.of(2024, 4, 15), "SHORTBREAK_FIRST_3M"));
    }

    /** From short breaks into full care on 1 March 2024: 20 working days end on 2 April, after Easter. */
    @Test
    void fullCareAfterShortBreaksBeginsWithItsOwnFirstReview() {
        var intoFullCare = regimes(List.of(new Span(START, LocalDate.of(2024, 3, 1))), List.of(), List.of());

        var reviews = REQUIRED.of(course(intoFullCare, held("2024-02-20"), held("2024-04-02")), TODAY);

        assertThat(reviews)
                .extracting(each -> each.due().on(), each -> each.due().rule())
                .containsExactly(
                        tuple(LocalDate.of(2024, 4, 15), "SHORTBREAK_FIRST_3M"),
                        tuple(LocalDate.of(2024, 4, 2), "FIRST_20WD"),
                        tuple(LocalDate.of(2024, 7, 2), "SECOND_3M"));
    }

    @Test
    void fullCareAfterTheShortBreakReviewWasMissedLeavesItMissed() {
        var intoFullCare = regimes(List.of(new Span(START, LocalDate.of(2024, 4, 16))), List.of(), List.of());

        assertThat(due(intoFullCare)).isEqualTo(LocalDate.of(2024, 4, 15));
    }

    /**
     * The stay from 15 January runs into its eighteenth day on 1 February; 20 working days from its first day, on which the
     * child became looked after, end on the 12th.
     */
    @Test
    void aShortBreakOfMoreThanSeventeenDaysComesUnderTheStandardCycleFromTheDayAfter() {
        var series = List.of(new Span(START, null));
        var stays = List.of(new Span(START, START.plusDays(18)));

        var reviews = REQUIRED.of(course(Regimes.of(series, stays, List.of(), List.of())), TODAY);

        assertThat(reviews).singleElement().satisfies(review -> {
            assertThat(review.due().on()).isEqualTo(FIRST_DUE);
            assertThat(review.due().rule()).isEqualTo("FIRST_20WD");
            assertThat(review.due().working())
                    .first()
                    .isEqualTo("short breaks went beyond SI 2010/959 reg 48(2) on 2024-02-01 (a stay of more than 17"
                            + " days): the standard cycle counts from 2024-01-15, when the child became looked after");
        });
    }

    /** Looked after from 15 January; agreed on 24 January; the eighteenth day is 1 February. */
    @Test
    void aStayThatBeganBeforeTheSeriesWasAgreedCountsFromItsOwnFirstDay() {
        var series = List.of(new Span(LocalDate.of(2024, 1, 24), null));

        assertThat(due(Regimes.of(series, List.of(stay("2024-01-15/")), List.of(), List.of())))
                .isEqualTo(FIRST_DUE);
        assertThat(due(Regimes.of(series, List.of(stay("2024-01-15/2024-02-01")), List.of(), List.of())))
                .isEqualTo(LocalDate.of(2024, 4, 15));
    }

    /** From the first placement, 15 January, also where the return tells each stay as a period of its own. */
    @Test
    void aSeriesAgreedDuringItsFirstStayIsOneCourseFromThatStayOn() {
        assertThat(dueInSecondStay("2024-01-24", "2024-01-15/2024-01-30", "2024-03-01/"))
                .isEqualTo(LocalDate.of(2024, 4, 15));
        assertThat(dueInSecondStay("2024-01-24", "2024-01-15/2024-02-05", "2024-03-01/"))
                .isEqualTo(FIRST_DUE);
        assertThat(dueInSecondStay("2024-01-31", "2024-01-15/2024-02-01", "2024-03-01/"))
                .as("agreed on its seventeenth day")
                .isEqualTo(LocalDate.of(2024, 4, 15));
        assertThat(dueInSecondStay("2024-02-01", "2024-01-15/2024-02-02", "2024-03-01/"))
                .as(
                        "agreed on its eighteenth day: beyond the limit from its first day, the standard cycle with each stay")
                .isEqualTo(LocalDate.of(2024, 4, 2));
    }

    private LocalDate dueInSecondStay(String agreed, String first, String second) {
        var stays = List.of(stay(first), stay(second));
        var regimes = Regimes.of(List.of(new Span(LocalDate.parse(agreed), null)), stays, List.of(), List.of());
        return REQUIRED.of(new CourseInCare(periods(stays), regimes, null, null, List.of()), LocalDate.of(2024, 3, 2))
                .getLast()
                .due()
                .on();
    }

    /** The stay before belongs to the series before, though nobody went home between. */
    @Test
    void aSeriesThatFollowsAnotherWithoutADayAtHomeBeginsWithItsAgreement() {
        var series = List.of(
                new Span(LocalDate.of(2023, 6, 1), LocalDate.of(2024, 1, 24)),
                new Span(LocalDate.of(2024, 1, 24), null));

        assertThat(Regimes.of(series, List.of(stay("2024-01-15/2024-01-30")), List.of(), List.of())
                        .series())
                .isEqualTo(series);
    }

    /** Its eighteenth day was 1 February: since 15 January the child has been under the whole regulations. */
    @Test
    void aSeriesAgreedWhenItsStayWasBeyondTheLimitMovesNoDueDate() {
        var series = List.of(new Span(LocalDate.of(2024, 2, 5), null));

        assertThat(due(Regimes.of(series, List.of(stay("2024-01-15/")), List.of(), List.of())))
                .isEqualTo(FIRST_DUE);
        assertThat(due(Regimes.of(series, List.of(stay("2024-01-15/2024-02-05")), List.of(), List.of())))
                .isEqualTo(LocalDate.of(2024, 5, 5));
        assertThat(REQUIRED.of(
                        course(
                                Regimes.of(series, List.of(stay("2024-01-15/")), List.of(), List.of()),
                                held("2024-02-01")),
                        TODAY))
                .extracting(each -> each.due().rule())
                .containsExactly("FIRST_20WD", "SECOND_3M");
    }

    @Test
    void aShortBreakOfSeventeenDaysKeepsItsOwnCycle() {
        var series = List.of(new Span(START, null));
        var stays = List.of(new Span(START, START.plusDays(17)));

        assertThat(due(Regimes.of(series, stays, List.of(), List.of()))).isEqualTo(LocalDate.of(2024, 4, 15));
    }

    /** The day ahead on which an open stay would go too far is one on which the course has to be followed again. */
    @Test
    void anOpenStayChangesWhatIsRequiredOnItsEighteenthDay() {
        var open = course(
                Regimes.of(List.of(new Span(START, null)), List.of(new Span(START, null)), List.of(), List.of()));

        assertThat(open.changeAfter(LocalDate.of(2024, 1, 31))).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(open.changeAfter(LocalDate.of(2024, 2, 1))).isNull();
        assertThat(REQUIRED.of(open, LocalDate.of(2024, 1, 31)).getFirst().due().rule())
                .isEqualTo("SHORTBREAK_FIRST_3M");
        assertThat(REQUIRED.of(open, LocalDate.of(2024, 2, 1)).getFirst().due().rule())
                .isEqualTo("FIRST_20WD");
    }

    /** Eighteen days from 15 January, then a stay of three days every fortnight, each shorter than any time to review. */
    @Test
    void staysAfterALimitWasBrokenStayOneCourseAndAreReviewedOnFromStayToStay() {
        var series = series("2024-01-15/2024-02-02", "2024-02-16/2024-02-19", "2024-03-01/2024-03-04", "2024-05-31/");

        assertThat(REQUIRED.of(series, LocalDate.of(2024, 6, 2)))
                .extracting(
                        RequiredReview::sequence,
                        each -> each.due().on(),
                        each -> each.due().rule(),
                        RequiredReview::open)
                .containsExactly(tuple(1, FIRST_DUE, "FIRST_20WD", true));
        assertThat(REQUIRED.of(
                        with(series, held("2024-02-16"), held("2024-03-02"), held("2024-06-01")),
                        LocalDate.of(2024, 6, 2)))
                .extracting(RequiredReview::sequence, each -> each.due().on(), each -> each.due()
                        .rule())
                .containsExactly(
                        tuple(1, FIRST_DUE, "FIRST_20WD"),
                        tuple(2, LocalDate.of(2024, 5, 16), "SECOND_3M"),
                        tuple(3, LocalDate.of(2024, 9, 2), "NEXT_6M"),
                        tuple(4, LocalDate.of(2024, 12, 1), "NEXT_6M"));
    }

    @Test
    void aReviewThatFellDueBetweenTwoStaysBeyondALimitIsOwedFromTheNextOn() {
        var home = series("2024-01-15/2024-02-02");
        var back = series("2024-01-15/2024-02-02", "2024-03-08/");
        var gone = series("2024-01-15/2024-02-02", "2024-03-08/2024-03-10");

        assertThat(REQUIRED.of(home, LocalDate.of(2024, 2, 20)).getFirst().dutyEnd())
                .isEqualTo(new DutyEnd(LocalDate.of(2024, 2, 2), DutyEnd.Because.LEFT_CARE));
        assertThat(REQUIRED.of(back, LocalDate.of(2024, 3, 8)))
                .extracting(each -> each.due().on(), RequiredReview::open)
                .containsExactly(tuple(FIRST_DUE, true));
        assertThat(REQUIRED.of(gone, LocalDate.of(2024, 3, 31)))
                .extracting(each -> each.due().on(), RequiredReview::dutyEnd)
                .containsExactly(tuple(FIRST_DUE, new DutyEnd(LocalDate.of(2024, 3, 10), DutyEnd.Because.LEFT_CARE)));
    }

    /**
     * Reviewed under the rules for short breaks before: the standard cycle has its own first review all the same, 20 working
     * days from 1 September 2023.
     */
    @Test
    void seventySixDaysInTwelveMonthsInManyStaysBeginTheStandardCycleInTheMidstOfTheSeries() {
        var series = series(
                "2023-01-02/2023-01-17",
                "2023-03-01/2023-03-16",
                "2023-05-01/2023-05-16",
                "2023-07-01/2023-07-16",
                "2023-09-01/2023-09-17",
                "2023-10-20/");

        assertThat(REQUIRED.of(with(series, held("2023-03-31"), held("2023-09-10")), LocalDate.of(2023, 10, 20)))
                .extracting(RequiredReview::sequence, each -> each.due().on(), each -> each.due()
                        .rule())
                .containsExactly(
                        tuple(1, LocalDate.of(2023, 4, 2), "SHORTBREAK_FIRST_3M"),
                        tuple(2, LocalDate.of(2023, 9, 30), "SHORTBREAK_NEXT_6M"),
                        tuple(3, LocalDate.of(2023, 9, 29), "FIRST_20WD"));
    }

    @Test
    void anotherSeriesAfterAnotherStatusIsACourseOfItsOwnWithinItsOwnLimits() {
        var stays = List.of(stay("2024-01-15/2024-02-02"), stay("2024-05-01/2024-05-04"));
        var regimes = Regimes.of(stays, stays, List.of(), List.of());

        assertThat(REQUIRED.of(
                        new CourseInCare(periods(stays), regimes, null, null, List.of()), LocalDate.of(2024, 5, 2)))
                .extracting(RequiredReview::sequence, each -> each.due().on(), each -> each.due()
                        .rule())
                .containsExactly(
                        tuple(1, FIRST_DUE, "FIRST_20WD"), tuple(1, LocalDate.of(2024, 8, 1), "SHORTBREAK_FIRST_3M"));
    }

    /** One agreed series, each stay a period of care of its own. */
    private static CourseInCare series(String... stays) {
        var spans = Stream.of(stays).map(ReviewsOfShortBreaksTest::stay).toList();
        var agreed = new Span(spans.getFirst().from(), spans.getLast().to());
        var regimes = Regimes.of(List.of(agreed), spans, List.of(), List.of());
        return new CourseInCare(periods(spans), regimes, null, null, List.of());
    }

    private static CourseInCare with(CourseInCare course, PastReview... reviews) {
        return new CourseInCare(course.told(), course.regimes(), null, null, List.of(reviews));
    }

    private static List<CarePeriod> periods(List<Span> stays) {
        return stays.stream()
                .map(stay -> new CarePeriod(UUID.randomUUID(), stay.from(), true, stay.to()))
                .toList();
    }

    private static Span stay(String stay) {
        var days = stay.split("/", -1);
        return new Span(LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1]));
    }
}
