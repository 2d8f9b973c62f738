package org.openiro.review.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/**
 * Takes the council of a calendar that is read without a token from its address, before anything is read: row-level security
 * then shows that council's rows alone. The council is no secret; the secret beside it is.
 */
@ApplicationScoped
class CouncilOfCalendar {

    private static final int AFTER_SIGN_IN = Priorities.USER + 1;

    private final CurrentAuthority authority;

    CouncilOfCalendar(CurrentAuthority authority) {
        this.authority = authority;
    }

    @ServerRequestFilter(priority = AFTER_SIGN_IN)
    void take(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().startsWith("/calendars/") || authority.known()) {
            return;
        }
        var code = request.getUriInfo().getPathParameters().getFirst("authority");
        if (!CurrentAuthority.isOnsCode(code)) {
            throw new ProblemException(PlatformProblem.NOT_FOUND);
        }
        authority.actFor(code);
    }
}
