package org.openiro.caseload.capacity.domain;

import java.util.UUID;
import org.openiro.caseload.dates.domain.Span;

/** Which IRO is a child's own (not cover) on which days; a child has one at a time. */
public record MainAllocation(UUID childId, UUID iroId, Span span) {}
