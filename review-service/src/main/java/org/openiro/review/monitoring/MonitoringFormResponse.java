package org.openiro.review.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.monitoring.domain.Irregularity;
import org.openiro.review.monitoring.domain.MonitoringAnswers;

/** The form of a review, what is irregular about it, and every revision before it. */
record MonitoringFormResponse(
        UUID reviewId,
        UUID childId,
        int revision,
        LocalDate assessedOn,

        @Schema(
                description =
                        "Which review of the period of care it was, as far as reviews are known; left out where the records begin inside the period: it is then taken for the second or a later one.")
        @Nullable
        Integer reviewNumber,

        MonitoringAnswers answers,
        @Nullable String note,
        List<Irregularity> irregularities,

        @Schema(description = "Every revision, the first of them first.")
        List<FormRevision> history) {

    static final String EXAMPLE = """
            {"reviewId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02",
             "childId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8a01", "revision": 1, "assessedOn": "2024-07-04",
             "reviewNumber": 2, "answers": {"carePlan": "CURRENT", "report": "LATE",
               "permanencePlan": "NOT_IN_PLACE", "educationPlan": "CURRENT", "health": "UP_TO_DATE",
               "visits": "IN_TIME", "contact": "AS_PLANNED", "rag": "RED", "viewOfPlan": "MEETS_NEEDS_IN_PART"},
             "irregularities": ["NO_PERMANENCE_PLAN_BY_SECOND_REVIEW"],
             "history": [{"at": "2024-07-04T15:20:00Z", "by": "iro-003", "assessedOn": "2024-07-04",
               "answers": {"carePlan": "CURRENT", "report": "LATE", "permanencePlan": "NOT_IN_PLACE",
                 "educationPlan": "CURRENT", "health": "UP_TO_DATE", "visits": "IN_TIME", "contact": "AS_PLANNED",
                 "rag": "RED", "viewOfPlan": "MEETS_NEEDS_IN_PART"}}]}""";

    /** Who filled it in or amended it, when, and why. */
    record FormRevision(
            Instant at,
            String by,
            LocalDate assessedOn,
            MonitoringAnswers answers,
            @Nullable String note,
            @Nullable String reason,

            @Schema(description = "The review on which it was recorded, when it was carried from there.") @Nullable
            UUID carriedFrom) {

        static FormRevision of(MonitoringRevision revision) {
            return new FormRevision(
                    revision.at(),
                    revision.by(),
                    revision.assessedOn(),
                    revision.answers(),
                    revision.note(),
                    revision.reason(),
                    revision.carriedFrom());
        }
    }

    static MonitoringFormResponse of(MonitoringForm form) {
        return new MonitoringFormResponse(
                form.review().reviewId(),
                form.review().childId(),
                form.last().revision(),
                form.last().assessedOn(),
                form.child().review().number(),
                form.last().answers(),
                form.last().note(),
                form.irregularities(),
                form.revisions().stream().map(FormRevision::of).toList());
    }
}
