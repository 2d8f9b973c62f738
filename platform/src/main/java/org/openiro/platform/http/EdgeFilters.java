package org.openiro.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What happens to a request before any operation is looked for: it gets its correlation id, and is measured. */
@ApplicationScoped
class EdgeFilters {

    private static final int FIRST = 10_000;

    private final EdgeProblems problems;
    private final long bodyLimit;

    EdgeFilters(
            EdgeProblems problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize bodyLimit) {
        this.problems = problems;
        this.bodyLimit = bodyLimit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(EdgeFilters::correlate, FIRST);
        filters.register(this::measure, FIRST - 1);
        filters.register(EdgeFilters::leaveRefusalToTheOperation, SecurityHandlerPriorities.AUTHENTICATION);
    }

    private static void correlate(RoutingContext request) {
        String id = Correlation.continueAs(request.request().getHeader(Correlation.HEADER));
        request.response().putHeader(Correlation.HEADER, id);
        request.next();
    }

    private void measure(RoutingContext request) {
        if (declaredLength(request) > bodyLimit) {
            if (request.request().version() != HttpVersion.HTTP_2) {
                // The rest of the body is not read, so this connection is of no further use.
                request.response().putHeader(HttpHeaders.CONNECTION, "close");
            }
            problems.answer(request, PlatformProblem.TOO_LARGE);
        } else {
            request.next();
        }
    }

    /**
     * Takes away Quarkus' handler of refusals: operations refuse for themselves and are reached without one. Left there, Quarkus
     * would put another in its place meanwhile, for which it matches each request's path once more. This has to come between
     * the two, after all else of its priority; in the wrong place it would have no effect but that requests take longer.
     */
    private static void leaveRefusalToTheOperation(RoutingContext request) {
        request.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        request.next();
    }

    private static long declaredLength(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }
}
