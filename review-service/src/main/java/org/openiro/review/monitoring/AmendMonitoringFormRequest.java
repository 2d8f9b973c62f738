package org.openiro.review.monitoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole form as it is to stand, and why. */
@Schema(
        examples = "{\"form\": " + MonitoringFormRequest.EXAMPLE
                + ", \"reason\": \"The permanence panel's minute was found\"}")
record AmendMonitoringFormRequest(
        @NotNull @Valid MonitoringFormRequest form,

        @Schema(description = "Free text; it stays in this service.") @NotBlank @Size(max = 500)
        String reason) {}
