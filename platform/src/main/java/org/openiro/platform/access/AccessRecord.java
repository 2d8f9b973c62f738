package org.openiro.platform.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request that showed or changed children.
 *
 * @param operation as the contract names it, such as {@code GET /v1/children/{childId}}
 * @param children those whose rows it read or wrote; none for an empty answer
 */
record AccessRecord(
        UUID id,
        Instant recordedAt,
        String subject,
        List<String> roles,
        String operation,
        List<UUID> children,
        @Nullable String correlationId) {}
