package org.openiro.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.openiro.platform.authority.AuthorityMissing;

/** Finds the problem behind an exception: the first of its chain of causes that means something to the caller. */
@ApplicationScoped
class Translation {

    private static final int DEEPEST_CAUSE = 12;

    ProblemException problemOf(Throwable thrown) {
        List<Throwable> causes = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .toList();
        return causes.stream()
                .flatMap(cause -> meaningOf(cause).stream())
                .findFirst()
                .or(() -> DatabaseProblems.find(causes))
                .or(() -> webProblem(thrown))
                .orElseGet(() -> new ProblemException(PlatformProblem.INTERNAL_ERROR));
    }

    private static Optional<ProblemException> meaningOf(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case ProblemException problem -> problem;
                    case AuthenticationFailedException _, UnauthorizedException _ ->
                        new ProblemException(PlatformProblem.UNAUTHENTICATED);
                    // The identity provider has not been reached since the start: no token can be judged.
                    case OIDCException _ -> new ProblemException(PlatformProblem.UNAVAILABLE);
                    case ForbiddenException _ -> new ProblemException(PlatformProblem.FORBIDDEN);
                    case AuthorityMissing _ -> new ProblemException(PlatformProblem.AUTHORITY_REQUIRED);
                    case ResteasyReactiveViolationException violations -> Violations.problem(violations);
                    case OptimisticLockException _, StaleStateException _ ->
                        new ProblemException(PlatformProblem.STALE_VERSION);
                    default -> null;
                });
    }

    private static Optional<ProblemException> webProblem(Throwable thrown) {
        return switch (thrown) {
            case JsonMappingException unreadable -> Optional.of(UnreadableJson.problem(unreadable));
            case WebApplicationException refused
            when refused.getCause() instanceof JsonProcessingException unreadable ->
                Optional.of(UnreadableJson.problem(unreadable));
            case WebApplicationException refused ->
                Optional.of(new ProblemException(
                        EdgeProblems.ofStatus(refused.getResponse().getStatus())));
            default -> Optional.empty();
        };
    }
}
