package org.openiro.review.familygroup;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The authority applied for an order under Part IV of the Children Act 1989, whether or not a meeting had been offered. */
@Schema(examples = "{\"appliedOn\": \"2024-08-01\"}")
record RecordApplicationRequest(@NotNull LocalDate appliedOn) {}
