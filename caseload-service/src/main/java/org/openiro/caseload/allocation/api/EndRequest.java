package org.openiro.caseload.allocation.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openiro.caseload.allocation.domain.EndReason;

/** On which day an allocation ended, and why. */
@Schema(name = "EndAllocationRequest")
record EndRequest(
        @Schema(description = "first day on which it no longer holds, not after today") @NotNull
        LocalDate endedOn,

        @Schema(description = "TRANSFERRED, ENDED_IN_SOURCE and ABSENT_FROM_SOURCE are given by the service itself")
        @NotNull
        EndReason reason) {}
