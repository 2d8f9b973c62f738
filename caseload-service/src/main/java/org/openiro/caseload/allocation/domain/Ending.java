package org.openiro.caseload.allocation.domain;

import java.time.LocalDate;
import java.util.UUID;

/** That an allocation ends on a day, for a reason. */
public record Ending(UUID allocationId, LocalDate endedOn, EndReason reason) {}
