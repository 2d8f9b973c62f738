package org.openiro.review.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.child.Child;
import org.openiro.review.obligation.Obligation;
import org.openiro.review.obligation.ObligationRegister;
import org.openiro.review.preparation.domain.Occasion;
import org.openiro.review.review.PlannedReview;
import org.openiro.review.review.PlannedReviews;

/**
 * Finds what is prepared for a child. Nothing is after death, leaving or the 18th birthday, nor once the review was opened while
 * it can be completed in its time; a meeting that was that of a review held is none of the next.
 */
@ApplicationScoped
class NextReviews {

    private final ObligationRegister obligations;
    private final PlannedReviews reviews;

    NextReviews(ObligationRegister obligations, PlannedReviews reviews) {
        this.obligations = obligations;
        this.reviews = reviews;
    }

    /**
     * For each of these children.
     *
     * @param liveFrom before which no review is prepared; null when each is
     */
    Map<UUID, PreparedReview> of(Collection<Child> children, LocalDate today, @Nullable LocalDate liveFrom) {
        var ids = children.stream().map(Child::id).toList();
        var planned = reviews.of(ids);
        var required = obligations.of(ids);
        return children.stream()
                .collect(Collectors.toMap(
                        Child::id,
                        child -> prepared(
                                child,
                                Optional.ofNullable(planned.get(child.id())),
                                required.getOrDefault(child.id(), List.of()),
                                today,
                                liveFrom)));
    }

    private static PreparedReview prepared(
            Child child,
            Optional<PlannedReview> review,
            List<Obligation> required,
            LocalDate today,
            @Nullable LocalDate liveFrom) {
        if (review.filter(each -> each.underWay(today)).isPresent()) {
            var over = review.map(PlannedReview::completeBy).map(day -> day.plusDays(1));
            return new PreparedReview(Optional.empty(), over.stream().toList());
        }
        var bookedFor = review.filter(each -> each.openedOn() == null && !each.hadItsMeeting(required))
                .map(PlannedReview::bookedFor)
                .orElse(null);
        var next = required.stream().filter(Obligation::open).findFirst().flatMap(each -> Occasion.of(
                        today, each.statutoryDueOn(), bookedFor)
                .map(occasion -> new NextReview(each.id(), occasion)));
        return new PreparedReview(
                next.filter(each -> each.occasion().isPrepared(child.facts().dateOfBirth(), liveFrom)),
                Stream.concat(next.flatMap(each -> each.occasion().passedOn()).stream(), Stream.ofNullable(liveFrom))
                        .toList());
    }
}
