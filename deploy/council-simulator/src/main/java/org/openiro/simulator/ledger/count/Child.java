package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.ChildEntry.Involvement;
import org.openiro.simulator.ledger.ChildEntry.SocialWorker;

/**
 * A child as the ledger tells it.
 *
 * @param shortBreaksOnly whether every legal status known is one of short breaks
 * @param reviews in the order in which they were held
 * @param calledIros the IROs whom the case-management system tells of
 * @param judgedFrom reviews held before this day are judged on the due dates that their source holds; null where the council
 *     has not said so
 * @param openings the days on which a first meeting took place, as persons said at once
 */
record Child(
        String person,
        @Nullable LocalDate born,
        @Nullable LocalDate died,
        List<Stretch> care,
        Regimes regimes,
        boolean shortBreaksOnly,
        List<Review> reviews,
        List<LocalDate> openings,
        MainIros iros,
        List<SocialWorker> socialWorkers,
        List<Involvement> calledIros,
        @Nullable LocalDate judgedFrom) {

    /** The period of care that a day lies in; a child who has died is in none. */
    Optional<Stretch> careOn(LocalDate day) {
        return died != null && !died.isAfter(day)
                ? Optional.empty()
                : care.stream().filter(period -> period.holds(day)).findFirst();
    }

    /** Who prepares the child's reviews on a day, of several the one who came last. The last day is not theirs any more. */
    Optional<SocialWorker> socialWorkerOn(LocalDate day) {
        return socialWorkers.stream()
                .filter(each -> new Stretch(each.from(), each.to()).holds(day))
                .max(Comparator.comparing(SocialWorker::from)
                        .thenComparing(SocialWorker::professional)
                        .thenComparing(SocialWorker::team, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** Whom the case-management system calls the child's IRO on a day, of several the one who came last. */
    Optional<Involvement> calledIroOn(LocalDate day) {
        return calledIros.stream()
                .filter(each -> new Stretch(each.from(), each.to()).holds(day))
                .max(Comparator.comparing(Involvement::from).thenComparing(Involvement::professional));
    }

    /** What the source of a review holds for its due date, where the council has it judged on that; else null. */
    @Nullable
    LocalDate judgedOnRecorded(Review review) {
        return judgedFrom != null && review.statutory() && review.heldOn().isBefore(judgedFrom)
                ? review.recordedDueOn()
                : null;
    }

    boolean lookedAfterOn(LocalDate day) {
        return careOn(day).isPresent();
    }

    boolean inShortBreaksOn(LocalDate day) {
        return regimes.shortBreakOn(day);
    }

    /** The first day of a new age. Born on 29 February, the child has it on 1 March of a year without that day. */
    Optional<LocalDate> birthday(int age) {
        return Optional.ofNullable(born)
                .map(day -> LocalDate.of(day.getYear() + age, day.getMonth(), 1).plusDays(day.getDayOfMonth() - 1L));
    }
}
