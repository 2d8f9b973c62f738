package org.openiro.review.audit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.audit.domain.Criterion;
import org.openiro.review.audit.domain.FeedbackFrom;

/** Whoever is signed in audited a review, of which they chaired no meeting. */
@Schema(
        examples =
                "{\"auditedOn\": \"2024-09-10\", \"grades\": {\"organisation\": 2, \"conduct\": 2, \"recording\": 4, \"overall\": 3}, \"notMet\": [\"DISTRIBUTED_IN_TIME\"], \"evidence\": \"The record went out after seven weeks\"}")
record RecordAuditRequest(
        @Schema(description = "The sample that the review was drawn into; without one the auditor chose it.") @Nullable
        UUID sampleId,

        @NotNull LocalDate auditedOn,

        @NotNull @Valid GradesRequest grades,
        @Size(max = 20) @Nullable List<@NotNull Criterion> notMet,

        @Schema(description = "Whom the auditor asked.") @Size(max = 10) @Nullable
        List<@NotNull FeedbackFrom> feedbackFrom,

        @Schema(description = "On what the grades rest. Free text; it stays in this service.")
        @NotBlank
        @Size(max = 4000)
        String evidence) {

    List<Criterion> criteriaNotMet() {
        return notMet == null ? List.of() : List.copyOf(notMet);
    }

    List<FeedbackFrom> feedback() {
        return feedbackFrom == null ? List.of() : List.copyOf(feedbackFrom);
    }
}
