package org.openiro.review.significantchange;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.significantchange.domain.Teller;

/** The IRO was told of a change that is recorded. */
@Schema(examples = "{\"toldOn\": \"2024-07-11\", \"toldBy\": \"SOCIAL_WORKER\"}")
record TellRequest(@NotNull LocalDate toldOn, @NotNull Teller toldBy) {}
