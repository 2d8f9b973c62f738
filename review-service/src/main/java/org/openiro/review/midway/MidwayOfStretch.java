package org.openiro.review.midway;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.review.midway.domain.MidwayStatus;

/** How the midway check of one stretch between reviews stands. */
public record MidwayOfStretch(
        @Schema(description = "By when the council's standard asks for it; none without a standard.") @Nullable
        LocalDate dueOn,

        @Schema(description = "The first check of the stretch.") @Nullable
        LocalDate checkedOn,

        MidwayStatus status) {}
