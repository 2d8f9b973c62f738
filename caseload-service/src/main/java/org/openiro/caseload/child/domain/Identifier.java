package org.openiro.caseload.child.domain;

/** A name by which a system knows a child, for example scheme {@code ssda903}. */
public record Identifier(String scheme, String identifier) {}
