package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Child;
import org.openiro.review.child.Children;

/** Tells what is kept around a review's meeting of when that is; each is a look at the child. */
@ApplicationScoped
public class ReviewOccasions {

    private final ReviewRegister register;
    private final Reviews reviews;
    private final Children children;
    private final AccessLog accessLog;

    ReviewOccasions(ReviewRegister register, Reviews reviews, Children children, AccessLog accessLog) {
        this.register = register;
        this.reviews = reviews;
        this.children = children;
        this.accessLog = accessLog;
    }

    public ReviewOccasion get(UUID reviewId) {
        var childId = register.childOf(reviewId);
        accessLog.touched(childId);
        return of(reviewId, children.get(childId));
    }

    /** The same once nobody else works on the child; of a review that was given up, the answer that nothing is added to it. */
    public ReviewOccasion forChange(UUID reviewId) {
        var childId = register.childOf(reviewId);
        accessLog.touched(childId);
        var occasion = of(reviewId, children.held(childId));
        if (!occasion.stands()) {
            throw new ProblemException(
                    ReviewProblem.REVIEW_NOT_OPEN,
                    new FieldError("/status", occasion.status().name(), "it was cancelled or recorded in error"));
        }
        return occasion;
    }

    private ReviewOccasion of(UUID reviewId, Child child) {
        return ReviewOccasion.of(reviews.get(reviewId), child.facts().dateOfBirth());
    }
}
