package org.openiro.caseload.capacity.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.child.domain.LookedAfterChild;
import org.openiro.caseload.child.domain.PeriodOfCare;
import org.openiro.caseload.dates.domain.Span;

/**
 * Which children looked after on a day have no main IRO, the longest without first. An IRO in cover does not end the wait.
 *
 * @param fifthWorkingDayAfter counts five working days on from a date
 */
public record ChildrenWithoutIro(UnaryOperator<LocalDate> fifthWorkingDayAfter) {

    /** Ids are in the order of PostgreSQL, that of their bytes; Java's UUID takes each half for a signed number. */
    private static final Comparator<WithoutIro> LONGEST_FIRST = Comparator.comparing(WithoutIro::lookedAfterSince)
            .thenComparing(child -> child.childId().getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(child -> child.childId().getLeastSignificantBits(), Long::compareUnsigned);

    /** A child's period of care by the day on which it began. */
    public record PeriodStart(UUID childId, LocalDate startedOn) {}

    public List<WithoutIro> on(LocalDate day, WaitingChildren waiting) {
        Map<UUID, List<Span>> allocations = waiting.allocations().stream()
                .collect(groupingBy(MainAllocation::childId, mapping(MainAllocation::span, toList())));
        return waiting.children().stream()
                .filter(child -> held(allocations, child).stream().noneMatch(span -> span.holdsOn(day)))
                .flatMap(child -> child.periodOn(day).stream()
                        .map(period -> waiting(day, child, period, held(allocations, child), waiting.firstReviewDue())))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    private WithoutIro waiting(
            LocalDate day,
            LookedAfterChild child,
            PeriodOfCare period,
            List<Span> held,
            Map<PeriodStart, LocalDate> firstReviewDue) {
        LocalDate since = period.span().from();
        LocalDate firstReview = firstReviewDue.get(new PeriodStart(child.id(), since));
        boolean vacancy = held.stream().anyMatch(span -> span.from().isBefore(day) && span.overlaps(Span.from(since)));
        boolean counted = period.startKnown() && !vacancy;
        LocalDate iroDueOn = counted ? fifthWorkingDayAfter.apply(since) : null;
        Waiting waiting = vacancy ? Waiting.VACANCY : waiting(day, iroDueOn, firstReview);
        return new WithoutIro(child.id(), since, child.inShortBreaksOn(day), iroDueOn, firstReview, waiting);
    }

    private static Waiting waiting(LocalDate day, @Nullable LocalDate iroDueOn, @Nullable LocalDate firstReview) {
        if (firstReview != null && !day.isBefore(firstReview)) {
            return Waiting.FIRST_REVIEW_REACHED;
        }
        if (iroDueOn == null) {
            return Waiting.START_NOT_KNOWN;
        }
        return day.isAfter(iroDueOn) ? Waiting.OVER_FIVE_WORKING_DAYS : Waiting.WITHIN_FIVE_WORKING_DAYS;
    }

    private static List<Span> held(Map<UUID, List<Span>> allocations, LookedAfterChild child) {
        return allocations.getOrDefault(child.id(), List.of());
    }
}
