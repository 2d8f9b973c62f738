package org.openiro.platform.http;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into its problem: the only place where that happens. */
@ApplicationScoped
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int BEFORE_THE_FRAMEWORKS_OWN = 1;

    private final Translation translation;

    ProblemMapper(Translation translation) {
        this.translation = translation;
    }

    @ServerExceptionMapper(
            value = {
                Throwable.class,
                WebApplicationException.class,
                AuthenticationFailedException.class,
                UnauthorizedException.class,
                ForbiddenException.class,
                ValidationException.class,
                JsonMappingException.class,
                MismatchedInputException.class
            },
            priority = BEFORE_THE_FRAMEWORKS_OWN)
    Response answer(Throwable thrown) {
        ProblemException problem = translation.problemOf(thrown);
        int status = problem.problem().status();
        if (status >= 500) {
            LOG.errorf(thrown, "The request failed: %s", problem.problem().code());
        }
        Response.ResponseBuilder answer = Response.status(status)
                .type(Problem.MEDIA_TYPE)
                .entity(Problem.of(problem.problem(), problem.detail(), problem.errors()));
        if (status == PlatformProblem.UNAUTHENTICATED.status()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (status == PlatformProblem.UNAVAILABLE.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, "5");
        }
        return answer.build();
    }
}
