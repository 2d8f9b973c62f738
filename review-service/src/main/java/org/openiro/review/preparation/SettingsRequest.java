package org.openiro.review.preparation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From when people are reminded and where their teams read mail; the webhook has a request of its own. */
@Schema(
        examples =
                "{\"remindersFrom\": \"2026-04-01\", \"mailboxes\": [{\"team\": \"CIC-NORTH\", \"mailbox\": \"cic-north@sampleborough.example\"}]}")
record SettingsRequest(
        @Schema(description = "Nobody is reminded of a review before this day; of every one when left out.") @Nullable
        LocalDate remindersFrom,

        @NotNull @Size(max = 500) List<@NotNull @Valid TeamMailbox> mailboxes) {}
