package org.openiro.reporting.facts.domain;

import java.util.UUID;

/** A child's IRO over a span of time. Only a main allocation makes a child somebody's case; cover never does. */
public record Allocation(UUID childId, UUID iroId, boolean main, Span span) {}
