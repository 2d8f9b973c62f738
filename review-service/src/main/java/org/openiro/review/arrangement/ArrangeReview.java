package org.openiro.review.arrangement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.arrangement.domain.ArrangementPolicy;
import org.openiro.review.arrangement.domain.Exclusion;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.review.ReviewOccasion;
import org.openiro.review.review.ReviewOccasions;
import org.openiro.review.school.SchoolTerms;

/** Records what is arranged for reviews, and every revision of it. */
@ApplicationScoped
class ArrangeReview {

    private static final Set<String> EXCLUDE = Set.of(Roles.IRO, Roles.IRO_MANAGER);

    private final ReviewOccasions reviews;
    private final Arrangements arrangements;
    private final SchoolTerms terms;
    private final CurrentUser user;
    private final Clock clock;

    ArrangeReview(
            ReviewOccasions reviews, Arrangements arrangements, SchoolTerms terms, CurrentUser user, Clock clock) {
        this.reviews = reviews;
        this.arrangements = arrangements;
        this.terms = terms;
        this.user = user;
        this.clock = clock;
    }

    ArrangedReview get(UUID reviewId) {
        return arranged(reviews.get(reviewId));
    }

    ArrangedReview arrange(UUID reviewId, @Nullable String ifMatch, ArrangeReviewRequest request) {
        var review = reviews.forChange(reviewId);
        var before = arranged(review);
        ETags.require(ifMatch, before.revision());
        var said = request.arrangement(ArrangedReview.planned(review), excluded(request, before));
        Refusals.refuse(
                ArrangementProblem.ARRANGEMENT_REFUSED,
                new ArrangementPolicy(review.met(), LocalDate.now(clock)).refusals(said));
        arrangements.persistAndFlush(
                new ArrangementRevision(reviewId, before.revision() + 1, said, user.subject(), clock.instant()));
        return arranged(review);
    }

    /** Whom to exclude is the IRO's call; who books and invites leaves it as it is, said or not. */
    private List<Exclusion> excluded(ArrangeReviewRequest request, ArrangedReview before) {
        if (!Collections.disjoint(user.roles(), EXCLUDE)) {
            return request.exclusions();
        }
        var kept = before.arrangement().excluded();
        if (request.excluded() != null && !Set.copyOf(request.exclusions()).equals(Set.copyOf(kept))) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
        return kept;
    }

    private ArrangedReview arranged(ReviewOccasion review) {
        return ArrangedReview.of(review, arrangements.of(review.reviewId()), terms.hours());
    }
}
