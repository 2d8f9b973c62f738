package org.openiro.review.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.Child;
import org.openiro.review.child.domain.ChildFacts;
import org.openiro.review.child.domain.LegalStatusSpell;
import org.openiro.review.child.domain.PlacementSpell;
import org.openiro.review.obligation.domain.CarePeriod;
import org.openiro.review.obligation.domain.CourseInCare;
import org.openiro.review.obligation.domain.PastReview;
import org.openiro.review.obligation.domain.Regimes;
import org.openiro.review.obligation.domain.Span;
import org.openiro.review.timeliness.domain.CouncilDays;

/** Reads a child's course in care out of what stands of it. */
public final class Courses {

    private static final int MONTHS_WITHIN_A_SERIES = 12;

    private Courses() {}

    public static CourseInCare of(Child child, List<PastReview> reviews) {
        return of(child, reviews, List.of(), CouncilDays.NONE);
    }

    /** The same, with the days on which reviews were opened, and from which on the council knows all of them. */
    public static CourseInCare of(Child child, List<PastReview> reviews, List<LocalDate> openings, CouncilDays days) {
        var facts = child.facts();
        var periods = child.periods().stream()
                .map(row -> new CarePeriod(
                        row.id(),
                        row.period().startedOn(),
                        row.period().startKnown(),
                        row.period().endedOn()))
                .toList();
        return new CourseInCare(
                periods, regimes(facts, periods), facts.dateOfBirth(), facts.diedOn(), reviews, openings, days);
    }

    static Regimes regimes(ChildFacts facts, List<CarePeriod> periods) {
        var statuses = Objects.requireNonNullElse(facts.legalStatuses(), List.<LegalStatusSpell>of());
        var placements = Objects.requireNonNullElse(facts.placements(), List.<PlacementSpell>of());
        var authority = statuses.stream()
                .filter(LegalStatusSpell::authorityToPlace)
                .map(spell -> new Span(spell.from(), spell.to()));
        var placed = placements.stream()
                .filter(PlacementSpell::forAdoption)
                .map(spell -> new Span(spell.from(), spell.to()));
        return Regimes.of(
                shortBreaks(facts, statuses),
                stays(facts, statuses),
                Span.joined(stated(facts.authorityToPlaceOn(), authority, periods)),
                Span.joined(stated(facts.placedForAdoptionOn(), placed, periods)));
    }

    /** Stays of one agreed series run on between the stays, unless another status came in between. */
    private static List<Span> shortBreaks(ChildFacts facts, List<LegalStatusSpell> statuses) {
        if (statuses.isEmpty() && facts.shortBreaks() != null) {
            return List.of(new Span(facts.shortBreaks().agreedOn(), null));
        }
        var spans = new ArrayList<Span>();
        @Nullable LegalStatusSpell before = null;
        for (var spell : statuses) {
            if (spell.shortBreak()) {
                if (before != null && before.shortBreak() && continues(before, spell)) {
                    spans.set(spans.size() - 1, new Span(spans.getLast().from(), spell.to()));
                } else {
                    spans.add(new Span(spell.from(), spell.to()));
                }
            }
            before = spell;
        }
        return List.copyOf(spans);
    }

    /**
     * As the agreement tells them and, where each stay is an episode of its own, as the statuses do: either may not have
     * heard of one yet. A stay that both tell is counted once; one that the agreement leaves open has ended when the status
     * of the same first day has, unless V4 took its place on that day: then the status only tells of it in another way.
     */
    private static List<Span> stays(ChildFacts facts, List<LegalStatusSpell> statuses) {
        var agreed = facts.shortBreaks() == null ? null : facts.shortBreaks().stays();
        var told = statuses.stream()
                .filter(LegalStatusSpell::oneShortBreak)
                .map(spell -> new Span(spell.from(), spell.to()))
                .toList();
        var listed = Stream.ofNullable(agreed)
                .flatMap(List::stream)
                .map(stay -> new Span(stay.from(), stay.to()))
                .filter(stay -> stay.to() != null
                        || told.stream()
                                .noneMatch(spell -> spell.from().equals(stay.from()) && !runsOn(spell, statuses)));
        return Stream.concat(listed, told.stream()).toList();
    }

    private static boolean runsOn(Span stay, List<LegalStatusSpell> statuses) {
        return statuses.stream()
                .anyMatch(spell -> spell.shortBreak()
                        && !spell.oneShortBreak()
                        && spell.from().equals(stay.to()));
    }

    private static boolean continues(LegalStatusSpell before, LegalStatusSpell next) {
        return before.to() == null || !next.from().isAfter(before.to().plusMonths(MONTHS_WITHIN_A_SERIES));
    }

    /**
     * A date that the source names outright stands first; a spell that it falls into keeps its end. Without one it counts
     * until that period of care ends, or the first after it: it drives no review of a child who left and came back.
     */
    private static List<Span> stated(@Nullable LocalDate on, Stream<Span> spans, List<CarePeriod> periods) {
        if (on == null) {
            return spans.toList();
        }
        var known = spans.toList();
        var spell = known.stream()
                .filter(span -> span.to() == null || span.to().isAfter(on))
                .findFirst();
        var end = spell.isPresent() ? spell.get().to() : firstEndOfCareAfter(on, periods);
        return Stream.concat(Stream.of(new Span(on, end)), known.stream()).toList();
    }

    private static @Nullable LocalDate firstEndOfCareAfter(LocalDate day, List<CarePeriod> periods) {
        return periods.stream()
                .filter(period -> period.endedOn() == null || period.endedOn().isAfter(day))
                .min(Comparator.comparing(CarePeriod::startedOn))
                .map(CarePeriod::endedOn)
                .orElse(null);
    }
}
