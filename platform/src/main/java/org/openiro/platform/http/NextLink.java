package org.openiro.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Points from a page to the next with a Link header. */
@ApplicationScoped
class NextLink {

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            response.getHeaders().add(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(address(request, page.next())));
        }
    }

    private static String address(ContainerRequestContext request, String next) {
        MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
        String limit = query.containsKey("limit") ? "&limit=" + encoded(query.getFirst("limit")) : "";
        return request.getUriInfo().getRequestUri().getRawPath() + "?after=" + encoded(next) + limit;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
