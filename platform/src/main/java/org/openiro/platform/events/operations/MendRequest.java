package org.openiro.platform.events.operations;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is put in place of what came; what is left out stands as it came.
 *
 * @param payload the whole body that the event should have had
 * @param headers those that were missing or wrong, such as ce_type; the event keeps its ce_id
 */
public record MendRequest(
        @Nullable @Schema(implementation = Object.class) JsonNode payload,

        @Nullable Map<@Pattern(regexp = "ce_(?!id$)[a-z]+") String, @NotNull @Size(max = 1000) String> headers) {}
