package org.openiro.review.obligation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.schedule.domain.DueDates;
import org.openiro.review.timeliness.domain.CouncilDays;

/** Which obligation a review that was opened and not completed stands to. */
class OpeningsTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 15);
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

    private final RequiredReviews required =
            new RequiredReviews(new StagedDueDate(new DueDates(WorkingDays.shipped())));

    @Test
    void theOneThatIsOpenIsUnderWaySinceTheFirstOpening() {
        assertThat(openedOn(null, null, "2024-02-14", "2024-02-12")).containsExactly("2024-02-12");
    }

    /** The window of the second is open longer: the first was given up. */
    @Test
    void ofSeveralOpeningsTheLastByTheDueDateCountsAndAfterItTheFirst() {
        assertThat(openedOn(null, null, "2024-02-05", "2024-02-12", "2024-02-13"))
                .containsExactly("2024-02-12");
        assertThat(openedOn(null, null, "2024-02-14", "2024-02-13")).containsExactly("2024-02-13");
    }

    @Test
    void anOpeningOnTheDayOfTheLastReviewBelongsToThatAndOneADayLaterToTheNext() {
        assertThat(openedOn("2024-02-12", null, "2024-02-12")).containsExactly("null", "null");
        assertThat(openedOn("2024-02-12", null, "2024-02-13")).containsExactly("null", "2024-02-13");
    }

    @Test
    void anOpeningOnTheLastDayInCareCountsAndOneADayLaterDoesNot() {
        assertThat(openedOn(null, "2024-03-01", "2024-03-01")).containsExactly("2024-03-01");
        assertThat(openedOn(null, "2024-03-01", "2024-03-02")).containsExactly("null");
    }

    private List<String> openedOn(@Nullable String held, @Nullable String endedOn, String... openings) {
        var end = endedOn == null ? null : LocalDate.parse(endedOn);
        var period = new CarePeriod(UUID.randomUUID(), START, true, end);
        var reviews = Stream.ofNullable(held)
                .map(day -> new PastReview(UUID.randomUUID(), LocalDate.parse(day), null, null, true))
                .toList();
        var course = new CourseInCare(
                List.of(period),
                Regimes.STANDARD,
                null,
                null,
                reviews,
                Stream.of(openings).map(LocalDate::parse).toList(),
                CouncilDays.NONE);
        return required.of(course, TODAY).stream()
                .map(each -> String.valueOf(each.openedOn()))
                .toList();
    }
}
