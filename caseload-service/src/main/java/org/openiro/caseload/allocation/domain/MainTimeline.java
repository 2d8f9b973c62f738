package org.openiro.caseload.allocation.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.openiro.caseload.dates.domain.Span;

/**
 * A child has one main IRO at a time: a new one starts where the former ends, on the same day, and one entered late ends
 * where the next begins.
 */
record MainTimeline(List<Held> held) {

    MainTimeline {
        held = held.stream()
                .filter(allocation -> allocation.main() && !allocation.span().empty())
                .sorted(Comparator.comparing(allocation -> allocation.span().from()))
                .toList();
    }

    /** The days left to a main allocation from that day on: until the next main one begins. */
    Span spanFrom(LocalDate from) {
        return held.stream()
                .map(allocation -> allocation.span().from())
                .filter(next -> next.isAfter(from))
                .findFirst()
                .map(next -> new Span(from, next))
                .orElseGet(() -> Span.from(from));
    }

    /** The main allocations that hold on that day and so end on it. */
    List<Held> holdingOn(LocalDate from) {
        return held.stream()
                .filter(allocation -> allocation.span().holdsOn(from))
                .toList();
    }

    List<Ending> endingsOn(LocalDate from) {
        return holdingOn(from).stream()
                .map(allocation -> new Ending(allocation.allocationId(), from, EndReason.TRANSFERRED))
                .toList();
    }
}
