package org.openiro.review.monitoring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.monitoring.domain.MonitoringAnswers;
import org.openiro.review.monitoring.domain.MonitoringAnswers.CarePlan;
import org.openiro.review.monitoring.domain.MonitoringAnswers.ContactWithFamily;
import org.openiro.review.monitoring.domain.MonitoringAnswers.EducationPlan;
import org.openiro.review.monitoring.domain.MonitoringAnswers.HealthChecks;
import org.openiro.review.monitoring.domain.MonitoringAnswers.PermanencePlan;
import org.openiro.review.monitoring.domain.MonitoringAnswers.Rag;
import org.openiro.review.monitoring.domain.MonitoringAnswers.ReportToReview;
import org.openiro.review.monitoring.domain.MonitoringAnswers.SocialWorkerVisits;
import org.openiro.review.monitoring.domain.MonitoringAnswers.ViewOfPlan;

/** The IRO's monitoring form of one review. */
@Schema(examples = MonitoringFormRequest.EXAMPLE)
record MonitoringFormRequest(
        @Schema(description = "The day on which the IRO filled it in: that of the review or later.") @NotNull
        LocalDate assessedOn,

        @NotNull CarePlan carePlan,

        @Schema(description = "The social worker's report to the review.") @NotNull
        ReportToReview report,

        @Schema(description = "By the second review it is in place; NOT_REQUIRED in agreed short breaks.") @NotNull
        PermanencePlan permanencePlan,

        @Schema(description = "The personal education plan.") @NotNull
        EducationPlan educationPlan,

        @NotNull HealthChecks health,
        @NotNull SocialWorkerVisits visits,
        @NotNull ContactWithFamily contact,
        @NotNull Rag rag,
        @NotNull ViewOfPlan viewOfPlan,

        @Schema(description = "Free text; it stays in this service.") @Size(max = 2000) @Nullable
        String note) {

    static final String EXAMPLE = """
            {"assessedOn": "2024-07-04", "carePlan": "CURRENT", "report": "LATE", "permanencePlan": "NOT_IN_PLACE",
             "educationPlan": "CURRENT", "health": "UP_TO_DATE", "visits": "IN_TIME", "contact": "AS_PLANNED",
             "rag": "RED", "viewOfPlan": "MEETS_NEEDS_IN_PART"}""";

    MonitoringAnswers answers() {
        return new MonitoringAnswers(
                carePlan, report, permanencePlan, educationPlan, health, visits, contact, rag, viewOfPlan);
    }
}
