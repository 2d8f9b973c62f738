package org.openiro.review.calendarfeed.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.review.arrangement.domain.PlaceKind;

class PlannedMeetingTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID MEETING = new UUID(0, 9);
    private static final LocalDate DAY = LocalDate.of(2024, 6, 26);
    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final Instant EARLIER = Instant.parse("2024-06-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2024-06-02T09:00:00Z");

    @Test
    void reviewsBookedTogetherAreOneEventNamedByTheFirst() {
        var events = PlannedMeeting.of(List.of(
                new FeedReview(SECOND, MEETING, DAY, FOUR, 30, null, 2, LATER),
                new FeedReview(FIRST, MEETING, DAY, FOUR, 45, null, 3, EARLIER)));

        assertThat(events).containsExactly(new PlannedMeeting(List.of(FIRST, SECOND), DAY, FOUR, 45, null, 3, LATER));
        assertThat(events.getFirst().id()).isEqualTo(FIRST);
    }

    @Test
    void oneThatMovedAwayFromTheOthersIsAnEventOfItsOwn() {
        assertThat(PlannedMeeting.of(List.of(
                        alone(FIRST, MEETING, DAY, FOUR),
                        alone(SECOND, MEETING, DAY.plusDays(1), FOUR),
                        alone(new UUID(0, 3), MEETING, DAY, LocalTime.of(16, 1)),
                        alone(new UUID(0, 4), null, DAY, FOUR))))
                .hasSize(4);
    }

    @Test
    void aPlaceIsToldWhereItTellsNothingOfAChildAndAllMeetThere() {
        assertThat(place(PlaceKind.COUNCIL_OFFICE, PlaceKind.COUNCIL_OFFICE)).isEqualTo(PlaceKind.COUNCIL_OFFICE);
        assertThat(place(PlaceKind.COUNCIL_OFFICE, null)).isEqualTo(PlaceKind.COUNCIL_OFFICE);
        assertThat(place(PlaceKind.COUNCIL_OFFICE, PlaceKind.VIDEO_CALL)).isNull();
        assertThat(place(PlaceKind.SCHOOL_OR_COLLEGE, PlaceKind.SCHOOL_OR_COLLEGE))
                .isNull();
        assertThat(place(null, null)).isNull();
    }

    @ParameterizedTest(name = "{0} at {1} in London is {2}")
    @CsvSource({
        "2024-06-26, 16:00, 2024-06-26T15:00:00Z",
        "2024-12-04, 16:00, 2024-12-04T16:00:00Z",
        // The clocks go forward and back.
        "2024-03-31, 01:30, 2024-03-31T01:30:00Z",
        "2024-10-27, 02:00, 2024-10-27T02:00:00Z"
    })
    void timesOfDayAreLondons(LocalDate day, LocalTime at, Instant begins) {
        var event = PlannedMeeting.of(List.of(alone(FIRST, null, day, at))).getFirst();

        assertThat(event.begins()).isEqualTo(begins);
        assertThat(event.ends()).isEqualTo(begins.plusSeconds(3600));
    }

    private static PlaceKind place(PlaceKind one, PlaceKind other) {
        return PlannedMeeting.of(List.of(
                        new FeedReview(FIRST, MEETING, DAY, FOUR, null, one, 0, EARLIER),
                        new FeedReview(SECOND, MEETING, DAY, FOUR, null, other, 0, EARLIER)))
                .getFirst()
                .placeKind();
    }

    private static FeedReview alone(UUID id, UUID meeting, LocalDate day, LocalTime at) {
        return new FeedReview(id, meeting, day, at, null, null, 0, EARLIER);
    }
}
