package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A child with all that the council did about it.
 *
 * @param involvements social workers, personal advisers and, where the case-management system tells it, the IROs
 * @param planMadeOn when the first care plan was made
 * @param restricted whether only some of the staff may see the record
 */
public record SyntheticChild(
        Child child,
        List<Involvement> involvements,
        List<IroSpell> iros,
        List<HeldReview> reviews,
        LocalDate planMadeOn,
        String permanencePlan,
        boolean restricted) {

    public String id() {
        return child.id();
    }

    public List<Episode> episodes() {
        return child.periods().stream()
                .flatMap(period -> period.episodes().stream())
                .toList();
    }

    /** The episodes of a year as they stood on a day. */
    public List<Episode> episodesIn(CollectionYear year, LocalDate asAt) {
        LocalDate last = year.lastDay().isBefore(asAt) ? year.lastDay() : asAt;
        return episodes().stream()
                .map(episode -> episode.asAt(last))
                .filter(episode -> episode.openAtSomeTimeIn(year.firstDay(), last))
                .toList();
    }

    /** The reviews of a year that the case-management system knew of on a day. */
    public List<HeldReview> reviewsIn(CollectionYear year, LocalDate asAt) {
        return reviews.stream()
                .filter(review ->
                        year.holds(review.on()) && !review.recordedOn().isAfter(asAt))
                .toList();
    }

    /** The days on which the case-management system's record of the child changed. */
    Stream<LocalDate> changes() {
        Stream<@Nullable LocalDate> days = Stream.of(
                        episodes().stream().flatMap(episode -> Stream.of(episode.from(), episode.to())),
                        involvements.stream().flatMap(each -> Stream.of(each.from(), each.to())),
                        child.periods().stream()
                                .flatMap(period -> period.stays().stream())
                                .map(PeriodInCare.Stay::to))
                .flatMap(each -> each);
        return days.filter(day -> day != null).map(day -> day).distinct().sorted();
    }
}
