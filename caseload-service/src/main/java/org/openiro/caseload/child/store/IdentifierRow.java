package org.openiro.caseload.child.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One name by which a system knows a child. */
@Embeddable
public record IdentifierRow(
        @Column(name = "scheme") String scheme,
        @Column(name = "identifier") String identifier) {}
