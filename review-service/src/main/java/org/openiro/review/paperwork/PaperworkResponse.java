package org.openiro.review.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.paperwork.domain.Paper;
import org.openiro.review.paperwork.domain.PaperStanding;

/** The paperwork of a review: each paper as the day makes it, and who recorded what. */
record PaperworkResponse(
        UUID reviewId,
        UUID childId,
        LocalDate completedOn,

        @Schema(
                description =
                        "Whether it is on the worklist when overdue: of a statutory review that stands, completed on the day from which on the council's paperwork is followed or later.")
        boolean followed,

        List<PaperStanding> papers,
        String calendarVersion,

        @Schema(description = "What people recorded of it; when decisions went out stands in the history of each.")
        List<RecordedPaper> history) {

    static final String EXAMPLE = """
            {"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "completedOn": "2024-07-04", "followed": true,
             "papers": [
               {"paper": "DECISIONS", "dueOn": "2024-07-11", "doneOn": "2024-07-09",
                "firstDoneOn": "2024-07-09", "waiting": 0, "timeliness": "IN_TIME", "beforeReview": false},
               {"paper": "RECORD", "dueOn": "2024-07-25", "doneOn": "2024-07-26", "waiting": 0, "timeliness": "LATE", "daysLate": 1,
                "beforeReview": false},
               {"paper": "DISTRIBUTION", "dueOn": "2024-08-01", "waiting": 0, "timeliness": "PENDING", "beforeReview": false}],
             "calendarVersion": "england-and-wales-2027.1",
             "history": [
               {"at": "2024-07-26T16:02:00Z", "by": "iro-003", "paper": "RECORD", "doneOn": "2024-07-26"}]}""";

    /** Who recorded what, and when; without a day it was taken back. */
    record RecordedPaper(
            Instant at,
            String by,
            Paper paper,
            @Nullable LocalDate doneOn,
            @Nullable String reason,

            @Schema(description = "The review on which it was recorded, when it was carried from there.") @Nullable
            UUID carriedFrom) {

        static RecordedPaper of(PaperworkEntry entry) {
            return new RecordedPaper(
                    entry.at(), entry.by(), entry.paper(), entry.doneOn(), entry.reason(), entry.carriedFrom());
        }
    }

    static PaperworkResponse of(PaperworkOfReview paperwork, List<PaperStanding> papers, String calendarVersion) {
        return new PaperworkResponse(
                paperwork.review().reviewId(),
                paperwork.review().childId(),
                paperwork.completedOn(),
                paperwork.followed(),
                papers,
                calendarVersion,
                paperwork.entries().stream().map(RecordedPaper::of).toList());
    }
}
