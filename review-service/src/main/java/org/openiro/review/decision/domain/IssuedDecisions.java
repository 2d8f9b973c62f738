package org.openiro.review.decision.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far the decisions of one review have gone out. They are issued on the day on which the last of them went out: while one
 * waits they are not. One that was recorded in error counts for nothing, one that was closed unsent waits no more. One that
 * replaces what was recorded in error counts from the day on which that went out: the manager had it, with the slip.
 *
 * @param waiting how many are open and have not gone out
 * @param firstOut the day on which the first went out of those that stand or were replaced
 * @param lastOut the day from which the last of those counts that stand and went out
 * @param recordedOn the last day on which it was recorded that one of these went out
 */
public record IssuedDecisions(
        int waiting,
        @Nullable LocalDate firstOut,
        @Nullable LocalDate lastOut,
        @Nullable LocalDate recordedOn) {

    /**
     * How far these have gone out.
     *
     * @param decisions all that the review made, by their ids
     */
    public static IssuedDecisions of(Map<UUID, DecisionDates> decisions) {
        var all = decisions.values();
        var counted = decisions.entrySet().stream()
                .filter(each -> each.getValue().stands() && each.getValue().circulation() != null)
                .map(each -> hadOn(each.getKey(), decisions))
                .filter(Objects::nonNull);
        var recorded = circulations(all, DecisionDates::stands).map(Circulation::recordedOn);
        return new IssuedDecisions(
                Math.toIntExact(all.stream().filter(DecisionDates::waitsToGoOut).count()),
                circulations(all, each -> each.stands() || each.replacedBy() != null)
                        .map(Circulation::circulatedOn)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                counted.max(LocalDate::compareTo).orElse(null),
                recorded.max(LocalDate::compareTo).orElse(null));
    }

    /** Whether decisions that went out from here, or are to, say when they were issued; else people do. */
    public boolean any() {
        return waiting > 0 || lastOut != null;
    }

    private static Stream<Circulation> circulations(
            Collection<DecisionDates> decisions, Predicate<DecisionDates> which) {
        return decisions.stream().filter(which).map(DecisionDates::circulation).filter(Objects::nonNull);
    }

    /** The day on which the manager had it, in its own words or in all of those that it replaces; null before either. */
    private static @Nullable LocalDate hadOn(UUID id, Map<UUID, DecisionDates> decisions) {
        var own = Optional.ofNullable(Objects.requireNonNull(decisions.get(id)).circulation())
                .map(Circulation::circulatedOn);
        var replaced = decisions.entrySet().stream()
                .filter(each -> id.equals(each.getValue().replacedBy()))
                .map(each -> Optional.ofNullable(hadOn(each.getKey(), decisions)))
                .toList();
        return Stream.concat(own.stream(), allOf(replaced).stream())
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Optional<LocalDate> allOf(List<Optional<LocalDate>> days) {
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).max(LocalDate::compareTo)
                : Optional.empty();
    }
}
