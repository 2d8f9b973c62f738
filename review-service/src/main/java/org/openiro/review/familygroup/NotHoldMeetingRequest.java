package org.openiro.review.familygroup;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.review.familygroup.domain.WhyNot;

/** It was decided that a meeting that was offered is not held. */
@Schema(examples = "{\"decidedOn\": \"2024-07-12\", \"because\": \"NOT_IN_BEST_INTERESTS\"}")
record NotHoldMeetingRequest(
        @NotNull LocalDate decidedOn, @NotNull WhyNot because) {}
