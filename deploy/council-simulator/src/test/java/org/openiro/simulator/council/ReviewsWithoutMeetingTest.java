package org.openiro.simulator.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.council.HeldReview.ConductedBy;

class ReviewsWithoutMeetingTest {

    private static final SyntheticCouncil COUNCIL =
            CouncilGenerator.generate(new Dials(2026, 450, 3, LocalDate.of(2026, 11, 25), 0));

    private record Seen(SyntheticChild child, HeldReview review) {}

    @Test
    void someReviewsAreCarriedOutWithoutAMeetingAndMostAreNot() {
        long all = COUNCIL.children().stream()
                .mapToLong(child -> child.reviews().size())
                .sum();

        assertThat(withoutMeeting()).hasSizeGreaterThan(10);
        assertThat(withoutMeeting().size() * 100.0 / all).isLessThan(5);
    }

    @Test
    void onlyOfChildrenWhoHaveBeenWithTheirLongTermFosterCarersForMoreThanAYear() {
        assertThat(withoutMeeting()).allSatisfy(seen -> {
            LocalDate on = seen.review().on();
            List<Episode> there = seen.child().episodes().stream()
                    .filter(episode -> episode.openAtSomeTimeIn(on.minusMonths(12), on))
                    .toList();
            assertThat(there)
                    .extracting(episode -> episode.placement().type())
                    .containsOnly(there.getLast().placement().type())
                    .first()
                    .isIn("U1", "U4");
            assertThat(there.getFirst().from()).isBefore(on.minusMonths(12));
        });
    }

    @Test
    void neverTwelveMonthsWithoutAMeeting() {
        assertThat(withoutMeeting()).allSatisfy(seen -> {
            PeriodInCare period = seen.child().child().periods().stream()
                    .filter(each -> each.holds(seen.review().on()))
                    .findFirst()
                    .orElseThrow();
            List<HeldReview> meetings = seen.child().reviews().stream()
                    .filter(review -> review.conductedBy() != ConductedBy.WITHOUT_MEETING)
                    .toList();
            LocalDate before = meetings.stream()
                    .map(HeldReview::on)
                    .filter(day -> !day.isBefore(period.start())
                            && day.isBefore(seen.review().on()))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            LocalDate next = meetings.stream()
                    .map(review -> review.openedOn() == null ? review.on() : review.openedOn())
                    .filter(day -> day.isAfter(seen.review().on()))
                    .min(LocalDate::compareTo)
                    .filter(day -> day.isBefore(period.end()))
                    .orElse(period.end());
            assertThat(next).isBeforeOrEqualTo(before.plusMonths(12));
        });
    }

    @Test
    void peopleEnterThemWithACodeOfAChildWhoWasNotMet() {
        assertThat(withoutMeeting()).allSatisfy(seen -> {
            assertThat(seen.review().byPerson()).isTrue();
            assertThat(seen.review().statutory()).isTrue();
            assertThat(seen.review().openedOn()).isNull();
            assertThat(seen.review().participation()).isIn("PN0", "PN5", "PN6", "PN7");
        });
    }

    private static List<Seen> withoutMeeting() {
        List<Seen> found = new ArrayList<>();
        for (SyntheticChild child : COUNCIL.children()) {
            child.reviews().stream()
                    .filter(review -> review.conductedBy() == ConductedBy.WITHOUT_MEETING)
                    .forEach(review -> found.add(new Seen(child, review)));
        }
        return found;
    }
}
