package org.openiro.review.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry never happened as recorded: why, who said so and when. */
@Embeddable
@Schema(description = "It never happened as recorded: it counts nowhere and stays to be seen.")
public record FoundInError(
        @Column(name = "error_reason") String reason,
        @Column(name = "error_by") String by,
        @Column(name = "error_at") Instant at) {}
