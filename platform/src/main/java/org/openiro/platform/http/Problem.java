package org.openiro.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every refusal (RFC 9457).
 *
 * @param type {@code urn:openiro:problem:} and the code
 * @param correlationId by which the request is found in the logs
 * @param errors what is wrong with which field
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        @Nullable String correlationId,
        List<FieldError> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "urn:openiro:problem:";

    static Problem of(ProblemCode problem, @Nullable String detail, List<FieldError> errors) {
        return new Problem(
                TYPE_PREFIX + problem.code(),
                problem.title(),
                problem.status(),
                problem.code(),
                detail,
                Correlation.current(),
                errors);
    }
}
