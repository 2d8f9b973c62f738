package org.openiro.caseload.intake;

import static org.openiro.caseload.intake.UnusableFact.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openiro.caseload.child.store.FirstReviews;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;

/** Keeps when the first review of a period of care is due; later reviews are of no use here. */
@ApplicationScoped
class FirstReviewIsSet implements EventHandler<ReviewDue> {

    private final NewestOnly newest;
    private final FirstReviews firstReviews;

    FirstReviewIsSet(NewestOnly newest, FirstReviews firstReviews) {
        this.newest = newest;
        this.firstReviews = firstReviews;
    }

    @Override
    public String type() {
        return "review-due.v1";
    }

    @Override
    public Class<ReviewDue> dataType() {
        return ReviewDue.class;
    }

    @Override
    public Set<Subject> about(ReviewDue due) {
        return due.childId() == null ? Set.of() : Set.of(Subject.child(due.childId()));
    }

    @Override
    public void lookAhead(List<ReviewDue> told) {
        newest.lookAhead(
                "obligation",
                told.stream()
                        .flatMap(each -> Stream.ofNullable(each.obligationId()))
                        .map(UUID::toString)
                        .toList());
    }

    @Override
    public boolean writtenTogether(ReviewDue told) {
        return true;
    }

    @Override
    public Handling handle(ReceivedEvent<ReviewDue> event) {
        try {
            ReviewDue due = event.data();
            UUID obligation = required(due.obligationId(), "/obligationId");
            UUID child = required(due.childId(), "/childId");
            if (newest.advance(
                    "obligation", obligation.toString(), event.envelope().sequence())) {
                if (due.datesFirstReview()) {
                    firstReviews.note(
                            obligation,
                            child,
                            required(due.periodStartedOn(), "/periodStartedOn"),
                            required(due.statutoryDueOn(), "/statutoryDueOn"));
                } else {
                    firstReviews.forget(obligation);
                }
            }
            return Handling.applied();
        } catch (UnusableFact unusable) {
            return unusable.handling();
        }
    }
}
