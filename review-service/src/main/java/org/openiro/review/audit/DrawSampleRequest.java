package org.openiro.review.audit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.audit.domain.AuditPeriod;

/** Reviews are to be drawn for audits. The seed is the service's, so that nobody draws until a sample pleases. */
@Schema(examples = "{\"from\": \"2024-04-01\", \"to\": \"2024-09-30\", \"size\": 12}")
record DrawSampleRequest(
        @Schema(description = "The first day on which a review of the population was completed.") @NotNull
        LocalDate from,

        @Schema(description = "The last such day; not after today, and at most a year from the first.") @NotNull
        LocalDate to,

        @Schema(description = "How many; all of them when there are not more.") @NotNull @Min(1) @Max(500)
        Integer size) {

    AuditPeriod period() {
        return new AuditPeriod(from, to);
    }
}
