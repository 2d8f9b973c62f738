package org.openiro.platform.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first answer to a command, as it was sent.
 *
 * @param requestHash of the request that it answered
 * @param body JSON text; none if the answer had no body
 */
record StoredAnswer(
        String requestHash,
        int status,
        Map<String, String> headers,
        @Nullable String body,
        String kept) {}
