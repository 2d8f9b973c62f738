package org.openiro.caseload.allocation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.caseload.iro.domain.Iro;

/**
 * Whether a person may enter an allocation or its end. One for today may be entered, one for tomorrow not: an allocation
 * is something that happened.
 */
public record AllocationPolicy(LocalDate today) {

    public Decision allocate(Iro iro, Kind kind, LocalDate from, List<Held> held, List<Bar> bars) {
        if (from.isAfter(today)) {
            return Decision.refused(Refusal.FROM_AFTER_TODAY);
        }
        if (iro.vacant()) {
            return Decision.refused(Refusal.VACANT_POST);
        }
        if (iro.leftBy(from)) {
            return Decision.refused(Refusal.IRO_HAS_LEFT);
        }
        if (!bars.isEmpty()) {
            return new Decision.Refused(Refusal.BARRED_BY_CPR_46_3, List.copyOf(bars));
        }
        if (alreadyHolds(iro, kind, from, held)) {
            return Decision.refused(Refusal.ALREADY_ALLOCATED);
        }
        return kind == Kind.COVER ? new Decision.Accepted(Span.from(from), List.of()) : main(from, held);
    }

    /** What changes when an allocation entered for a child by identifier meets what the child has already. */
    public static Decision.Accepted bind(Kind kind, Span span, List<Held> held) {
        if (kind == Kind.COVER || span.empty()) {
            return new Decision.Accepted(span, List.of());
        }
        MainTimeline timeline = new MainTimeline(held);
        LocalDate next = timeline.spanFrom(span.from()).to();
        return new Decision.Accepted(next == null ? span : span.endedBy(next), timeline.endingsOn(span.from()));
    }

    public Optional<Refusal> end(Span span, LocalDate endedOn, EndReason reason) {
        if (!span.open()) {
            return Optional.of(Refusal.ALREADY_ENDED);
        }
        if (endedOn.isAfter(today)) {
            return Optional.of(Refusal.ENDED_AFTER_TODAY);
        }
        if (endedOn.isBefore(span.from())) {
            return Optional.of(Refusal.ENDED_BEFORE_FROM);
        }
        return reason.givenByPerson() ? Optional.empty() : Optional.of(Refusal.REASON_NOT_FOR_PERSONS);
    }

    private static boolean alreadyHolds(Iro iro, Kind kind, LocalDate from, List<Held> held) {
        return held.stream()
                .anyMatch(allocation -> allocation.iroId().equals(iro.id())
                        && allocation.kind() == kind
                        && allocation.span().holdsOn(from));
    }

    private static Decision main(LocalDate from, List<Held> held) {
        MainTimeline timeline = new MainTimeline(held);
        boolean endedAlready = timeline.holdingOn(from).stream()
                .anyMatch(allocation ->
                        allocation.enteredByPerson() && !allocation.span().open());
        if (endedAlready) {
            return Decision.refused(Refusal.OVERLAPS_ENDED_ALLOCATION);
        }
        return new Decision.Accepted(timeline.spanFrom(from), timeline.endingsOn(from));
    }
}
