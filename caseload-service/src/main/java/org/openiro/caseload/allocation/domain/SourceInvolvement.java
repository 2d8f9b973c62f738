package org.openiro.caseload.allocation.domain;

import java.util.UUID;
import org.openiro.caseload.dates.domain.Span;

/** That the case-management system says this person is or was the child's IRO. */
public record SourceInvolvement(UUID iroId, Span span) {}
