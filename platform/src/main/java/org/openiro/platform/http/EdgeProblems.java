package org.openiro.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;

/** Problems for requests that fail before or beside the operations, where no exception mapper is asked. */
@ApplicationScoped
class EdgeProblems {

    private final ObjectMapper json;

    EdgeProblems(ObjectMapper json) {
        this.json = json;
    }

    /** For what the router itself refuses; operations answer for themselves. */
    void register(@Observes Router router) {
        Arrays.stream(PlatformProblem.values())
                .mapToInt(PlatformProblem::status)
                .distinct()
                .forEach(status -> router.errorHandler(status, request -> answer(request, ofStatus(status))));
    }

    void answer(RoutingContext request, ProblemCode problem) {
        if (request.response().ended()) {
            return;
        }
        request.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(body(problem));
    }

    static PlatformProblem ofStatus(int status) {
        return Arrays.stream(PlatformProblem.values())
                .filter(problem -> problem.status() == status)
                .findFirst()
                .orElse(status >= 500 ? PlatformProblem.INTERNAL_ERROR : PlatformProblem.MALFORMED_REQUEST);
    }

    private String body(ProblemCode problem) {
        try {
            return json.writeValueAsString(Problem.of(problem, null, List.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem can always be written", e);
        }
    }
}
