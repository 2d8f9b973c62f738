package org.openiro.caseload.allocation.events;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.openiro.caseload.allocation.domain.EndReason;
import org.openiro.caseload.allocation.domain.Kind;

/** Body of {@code allocation-ended.v1}. */
record AllocationEnded(
        UUID allocationId,
        UUID childId,
        UUID iroId,
        Kind kind,
        LocalDate from,
        LocalDate endedOn,
        EndReason reason,
        URI detailUrl) {}
