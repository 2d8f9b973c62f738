package org.openiro.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a query parameter that the operation does not know: a misspelt filter must not silently widen a list. */
@ApplicationScoped
class UnknownQueryParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter(nonBlocking = true)
    void refuseUnknown(ContainerRequestContext request, ResourceInfo operation) {
        if (!request.getUriInfo().getPath().startsWith("/v1/")) {
            return;
        }
        Set<String> expected = known.computeIfAbsent(operation.getResourceMethod(), RequestParameters::queryOf);
        List<FieldError> unknown = request.getUriInfo().getQueryParameters().keySet().stream()
                .filter(name -> !expected.contains(name))
                .sorted()
                .map(name ->
                        new FieldError("?" + name, "unknown-parameter", "there is no query parameter of this name"))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(PlatformProblem.UNKNOWN_QUERY_PARAMETER, null, unknown);
        }
    }
}
