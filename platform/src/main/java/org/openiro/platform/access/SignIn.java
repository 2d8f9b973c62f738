package org.openiro.platform.access;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/**
 * Takes user and authority of a request from its verified token. A token that names no council is refused, save that of
 * a platform administrator, who may act for the installation.
 */
@ApplicationScoped
class SignIn {

    private final CurrentIdentityAssociation identities;
    private final CurrentUser user;
    private final CurrentAuthority authority;

    SignIn(CurrentIdentityAssociation identities, CurrentUser user, CurrentAuthority authority) {
        this.identities = identities;
        this.user = user;
        this.authority = authority;
    }

    @ServerRequestFilter(nonBlocking = true)
    Uni<@Nullable Response> bearer() {
        return identities.getDeferredIdentity().map(identity -> {
            signIn(identity);
            return null;
        });
    }

    private void signIn(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return;
        }
        TokenClaims claims = TokenClaims.of(identity);
        if (claims.subject() == null || claims.subject().isBlank()) {
            throw new ProblemException(PlatformProblem.UNAUTHENTICATED);
        }
        if (claims.authority() == null || !mayActFor(claims.authority(), identity)) {
            throw new ProblemException(PlatformProblem.AUTHORITY_REQUIRED);
        }
        authority.actFor(claims.authority());
        user.signedIn(claims.subject(), claims.roles(), claims.teams());
    }

    private static boolean mayActFor(String authority, SecurityIdentity identity) {
        return CurrentAuthority.isOnsCode(authority)
                || (CurrentAuthority.PLATFORM.equals(authority) && identity.hasRole(Roles.PLATFORM_ADMIN));
    }
}
