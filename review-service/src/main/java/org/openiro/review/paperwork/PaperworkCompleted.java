package org.openiro.review.paperwork;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.review.paperwork.domain.Paper;
import org.openiro.review.paperwork.domain.PaperDone;

/** The event {@code paperwork-completed.v1}: one paper of a review as it now stands, done or no longer held to be. */
record PaperworkCompleted(
        UUID reviewId,
        UUID childId,
        Paper paper,
        LocalDate reviewCompletedOn,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate recordedOn,
        String detailUrl) {

    static final String TYPE = "paperwork-completed.v1";

    static PaperworkCompleted of(PaperworkOfReview paperwork, Paper paper, PaperDone done, String detailUrl) {
        return new PaperworkCompleted(
                paperwork.review().reviewId(),
                paperwork.review().childId(),
                paper,
                paperwork.completedOn(),
                done.doneOn(),
                done.recordedOn(),
                detailUrl);
    }
}
