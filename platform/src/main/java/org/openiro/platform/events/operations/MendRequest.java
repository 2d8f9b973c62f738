package org.openiro.platform.events.operations;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A body in place of the one that came.
 *
 * @param payload the whole body that the event should have had
 */
public record MendRequest(
        @NotNull @Schema(implementation = Object.class) JsonNode payload) {}
