package org.openiro.review.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.audit.domain.SampleProgress;

/** A sample that random audits of a period come from, or that was drawn in it, and how far it was audited. */
record SampleOfResults(
        UUID sampleId,

        @Schema(description = "The first day of the reviews it was drawn from.")
        LocalDate from,

        @Schema(description = "The last such day.") LocalDate to,

        @Schema(description = "How many reviews were completed on these days when it was drawn.")
        int populationSize,

        SampleProgress progress) {

    static SampleOfResults of(AuditSample sample, SampleProgress progress) {
        return new SampleOfResults(
                sample.id(), sample.periodFrom(), sample.periodTo(), sample.populationSize(), progress);
    }
}
