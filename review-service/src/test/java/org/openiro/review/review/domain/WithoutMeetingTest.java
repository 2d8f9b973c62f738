package org.openiro.review.review.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.review.refusal.domain.Refusal;

class WithoutMeetingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 4);
    private static final List<LocalDate> A_MEETING_SIX_MONTHS_AGO = List.of(DAY.minusMonths(6));

    @Test
    void aPlacementOfTwelveMonthsIsNotYetOneOfMoreThanTwelveMonths() {
        assertThat(on(DAY.minusMonths(12).minusDays(1), null)).isEqualTo(WithoutMeeting.ALLOWED);
        assertThat(on(DAY.minusMonths(12), null)).isEqualTo(WithoutMeeting.NOT_OVER_12_MONTHS);
    }

    @Test
    void onTheDayOfTheMoveTheChildIsThereNoMore() {
        assertThat(on(DAY.minusYears(3), DAY.plusDays(1))).isEqualTo(WithoutMeeting.ALLOWED);
        assertThat(on(DAY.minusYears(3), DAY)).isEqualTo(WithoutMeeting.NOT_LONG_TERM);
    }

    @Test
    void twelveMonthsAfterTheLastMeetingThereIsOne() {
        assertThat(after(DAY.minusMonths(12).plusDays(1))).isEqualTo(WithoutMeeting.ALLOWED);
        assertThat(after(DAY.minusMonths(12))).isEqualTo(WithoutMeeting.NO_MEETING_IN_12_MONTHS);
    }

    @Test
    void theLastOfSeveralMeetingsCountsAndNoneThatFollowed() {
        assertThat(after(DAY.minusYears(3), DAY.minusMonths(6))).isEqualTo(WithoutMeeting.ALLOWED);
        assertThat(after(DAY.minusYears(3), DAY.plusMonths(6))).isEqualTo(WithoutMeeting.NO_MEETING_IN_12_MONTHS);
        assertThat(after()).isEqualTo(WithoutMeeting.NO_MEETING_IN_12_MONTHS);
    }

    @Test
    void whereNoSourceTellsOfPlacementsTheMeetingsAloneCount() {
        assertThat(WithoutMeeting.on(DAY, null, A_MEETING_SIX_MONTHS_AGO)).isEqualTo(WithoutMeeting.NOT_SHOWN);
        assertThat(WithoutMeeting.on(DAY, null, List.of())).isEqualTo(WithoutMeeting.NO_MEETING_IN_12_MONTHS);
    }

    @Test
    void aSourceThatTellsOfNoLongTermPlacementRulesItOut() {
        assertThat(WithoutMeeting.on(DAY, List.of(), A_MEETING_SIX_MONTHS_AGO).refusal())
                .get()
                .extracting(Refusal::field, Refusal::code)
                .containsExactly("conductedBy", "not-long-term-fostered");
        assertThat(WithoutMeeting.ALLOWED.refusal()).isEmpty();
        assertThat(WithoutMeeting.NOT_SHOWN.refusal()).isEmpty();
    }

    private static WithoutMeeting on(LocalDate from, LocalDate to) {
        return WithoutMeeting.on(DAY, List.of(new Stay(from, to)), A_MEETING_SIX_MONTHS_AGO);
    }

    private static WithoutMeeting after(LocalDate... meetings) {
        return WithoutMeeting.on(DAY, List.of(new Stay(DAY.minusYears(3), null)), List.of(meetings));
    }
}
