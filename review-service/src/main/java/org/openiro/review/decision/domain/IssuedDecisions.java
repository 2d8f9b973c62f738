package org.openiro.review.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far the decisions of one review have gone out. They are issued on the day on which the last of them went out: while one
 * waits they are not. One that was recorded in error counts for nothing, one that was closed unsent waits no more.
 *
 * @param waiting how many are open and have not gone out
 * @param firstOut the day on which the first of those that stand went out
 * @param lastOut and the last
 * @param recordedOn the last day on which it was recorded that one of them went out
 */
public record IssuedDecisions(
        int waiting,
        @Nullable LocalDate firstOut,
        @Nullable LocalDate lastOut,
        @Nullable LocalDate recordedOn) {

    public static IssuedDecisions of(List<DecisionDates> decisions) {
        var standing = decisions.stream().filter(DecisionDates::stands).toList();
        var out = standing.stream()
                .map(DecisionDates::circulation)
                .filter(Objects::nonNull)
                .toList();
        var days = out.stream().map(Circulation::circulatedOn).sorted().toList();
        return new IssuedDecisions(
                Math.toIntExact(
                        standing.stream().filter(DecisionDates::waitsToGoOut).count()),
                days.isEmpty() ? null : days.getFirst(),
                days.isEmpty() ? null : days.getLast(),
                out.stream()
                        .map(Circulation::recordedOn)
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    /** Whether decisions that went out from here, or are to, say when they were issued; else people do. */
    public boolean any() {
        return waiting > 0 || lastOut != null;
    }
}
