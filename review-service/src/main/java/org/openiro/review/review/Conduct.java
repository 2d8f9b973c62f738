package org.openiro.review.review;

import java.util.List;
import org.openiro.review.refusal.domain.Refusal;

/** Whether a review can have been conducted as a command says. */
final class Conduct {

    private Conduct() {}

    /** Of a review without a meeting alone: one that was opened had its meeting. */
    static List<Refusal> refusals(ReviewsOfChild work, Review trial) {
        if (trial.conductedBy() != ConductedBy.WITHOUT_MEETING) {
            return List.of();
        }
        if (trial.openedOn() != null) {
            return List.of(new Refusal("conductedBy", "opened-as-meeting", "it was opened, so it had a meeting"));
        }
        return ReviewOutcomes.withoutMeeting(work, trial).refusal().stream().toList();
    }
}
