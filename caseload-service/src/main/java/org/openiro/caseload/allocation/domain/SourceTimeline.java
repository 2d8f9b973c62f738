package org.openiro.caseload.allocation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.dates.domain.Span;

/**
 * Lays the involvements that the source gives side by side, one main IRO at a time, into the days that persons have left
 * free: the same IRO's adjoining involvements are one, an earlier IRO ends where the next begins, and what begins inside
 * the days that a person settled is left out.
 */
record SourceTimeline(List<Held> settledByPersons) {

    /** One stretch that the import may state, with the reason for its end where it has one. */
    record Stretch(SourceInvolvement involvement, @Nullable EndReason reason) {
        Span span() {
            return involvement.span();
        }
    }

    List<Stretch> of(List<SourceInvolvement> said) {
        List<SourceInvolvement> free = joined(said).stream()
                .filter(involvement -> !settled(involvement))
                .sorted(Comparator.comparing((SourceInvolvement involvement) ->
                                involvement.span().from())
                        .thenComparing(involvement -> involvement.span().open())
                        .thenComparing(SourceInvolvement::iroId))
                .toList();
        List<Stretch> stretches = new ArrayList<>();
        for (int at = 0; at < free.size(); at++) {
            Stretch stretch = cut(free.get(at), free.subList(at + 1, free.size()));
            if (!stretch.span().empty()) {
                stretches.add(stretch);
            }
        }
        return stretches;
    }

    private boolean settled(SourceInvolvement involvement) {
        return settledByPersons.stream()
                .anyMatch(held -> held.span().holdsOn(involvement.span().from())
                        || (held.iroId().equals(involvement.iroId()) && meets(held.span(), involvement.span())));
    }

    private static boolean meets(Span held, Span said) {
        return held.overlaps(said) || (held.empty() && held.from().equals(said.from()));
    }

    private Stretch cut(SourceInvolvement involvement, List<SourceInvolvement> later) {
        Span said = involvement.span();
        Span span = Stream.concat(
                        later.stream().map(SourceInvolvement::span),
                        settledByPersons.stream().map(Held::span).filter(held -> !held.empty()))
                .map(Span::from)
                .filter(next -> !next.isBefore(said.from()))
                .min(Comparator.naturalOrder())
                .map(said::endedBy)
                .orElse(said);
        return new Stretch(new SourceInvolvement(involvement.iroId(), span), reason(said.to(), span.to()));
    }

    private static @Nullable EndReason reason(@Nullable LocalDate said, @Nullable LocalDate end) {
        if (end == null) {
            return null;
        }
        return end.equals(said) ? EndReason.ENDED_IN_SOURCE : EndReason.TRANSFERRED;
    }

    private static List<SourceInvolvement> joined(List<SourceInvolvement> said) {
        List<SourceInvolvement> joined = new ArrayList<>();
        for (SourceInvolvement next : said.stream()
                .filter(involvement -> !involvement.span().empty())
                .sorted(Comparator.comparing(SourceInvolvement::iroId)
                        .thenComparing(involvement -> involvement.span().from()))
                .toList()) {
            if (!joined.isEmpty() && adjoin(joined.getLast(), next)) {
                joined.add(join(joined.removeLast(), next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean adjoin(SourceInvolvement earlier, SourceInvolvement next) {
        LocalDate end = earlier.span().to();
        return earlier.iroId().equals(next.iroId())
                && (end == null || !next.span().from().isAfter(end));
    }

    private static SourceInvolvement join(SourceInvolvement earlier, SourceInvolvement next) {
        LocalDate first = earlier.span().to();
        LocalDate second = next.span().to();
        LocalDate end = first == null || second == null ? null : (first.isAfter(second) ? first : second);
        return new SourceInvolvement(earlier.iroId(), new Span(earlier.span().from(), end));
    }
}
