package org.openiro.review.significantchange;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.significantchange.domain.Teller;

/** The authority told the IRO of a change that is recorded, or the IRO heard of it from somebody else. */
@Schema(examples = "{\"toldOn\": \"2024-07-11\", \"toldBy\": \"SOCIAL_WORKER\"}")
record TellRequest(@NotNull LocalDate toldOn, @NotNull Teller toldBy) {}
