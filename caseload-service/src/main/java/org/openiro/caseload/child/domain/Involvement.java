package org.openiro.caseload.child.domain;

import org.jspecify.annotations.Nullable;
import org.openiro.caseload.dates.domain.Span;

/**
 * One professional's part in a child's case.
 *
 * @param professional the source system's reference of the person, never a name
 * @param teamManager the reference of that person's line manager, when the source says it
 */
public record Involvement(
        Role role,
        String professional,
        @Nullable String team,
        @Nullable String teamManager,
        Span span) {}
