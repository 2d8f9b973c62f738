package org.openiro.reporting.report;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Lets a browser open the link to a report that {@code deploy/up} prints: in the local profile, and only there, the
 * token of the link takes the place of the Authorization header before anybody asks for it. Elsewhere a token in an
 * address would end up in logs and histories, and is refused like any unknown parameter.
 */
@ApplicationScoped
class BrowserLink {

    private static final String PROFILE = "local";
    private static final String PARAMETER = "access_token";
    private static final Pattern REPORT = Pattern.compile("/v1/annual-reports/[0-9]{1,4}");

    /** Before sign-in, after the request has its correlation id. */
    private static final int PRIORITY = 5_000;

    void register(@Observes Filters filters) {
        if (ConfigUtils.isProfileActive(PROFILE)) {
            filters.register(BrowserLink::moveToken, PRIORITY);
        }
    }

    private static void moveToken(RoutingContext context) {
        HttpServerRequest request = context.request();
        String token = request.getParam(PARAMETER);
        if (token == null
                || !HttpMethod.GET.equals(request.method())
                || !REPORT.matcher(request.path()).matches()
                || request.params().size() != 1) {
            context.next();
            return;
        }
        request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        context.reroute(request.path());
    }
}
