package org.openiro.review.significantchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Which system told of a change, and that system's own id of it. */
@Embeddable
public record ChangeSource(
        @Column(name = "source_system") String system,
        @Column(name = "source_change") String change) {}
