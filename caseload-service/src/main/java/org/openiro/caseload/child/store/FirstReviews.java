package org.openiro.caseload.child.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** The first reviews that review-service has set a date for. */
@ApplicationScoped
public class FirstReviews implements PanacheRepositoryBase<FirstReview, UUID> {

    public void note(UUID obligationId, UUID childId, LocalDate periodStartedOn, LocalDate dueOn) {
        FirstReview review = findByIdOptional(obligationId).orElseGet(() -> {
            FirstReview fresh = new FirstReview();
            fresh.obligationId = obligationId;
            return fresh;
        });
        review.childId = childId;
        review.periodStartedOn = periodStartedOn;
        review.dueOn = dueOn;
        persist(review);
    }

    public void forgetChild(UUID childId) {
        delete("childId", childId);
    }

    public void forget(UUID obligationId) {
        deleteById(obligationId);
    }
}
