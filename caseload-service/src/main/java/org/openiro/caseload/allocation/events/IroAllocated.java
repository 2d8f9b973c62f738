package org.openiro.caseload.allocation.events;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.openiro.caseload.allocation.domain.Kind;
import org.openiro.caseload.allocation.domain.Source;

/** Body of {@code iro-allocated.v1}. */
record IroAllocated(
        UUID allocationId, UUID childId, UUID iroId, LocalDate from, Kind kind, Source source, URI detailUrl) {}
