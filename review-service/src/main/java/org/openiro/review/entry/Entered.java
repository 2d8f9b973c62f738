package org.openiro.review.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who made an entry, and when. */
@Embeddable
public record Entered(
        @Column(name = "recorded_by") String by,
        @Column(name = "recorded_at") Instant at) {}
