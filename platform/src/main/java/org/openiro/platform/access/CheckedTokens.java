package org.openiro.platform.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcIdentityProvider;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Keeps who the bearer of a checked token is, for {@link #KEPT_FOR} and never beyond the token's end: the same token comes
 * with every request of a user, and its signature would be a fifth of what an answer costs. A refused token is not kept. A
 * key that the identity provider withdraws is trusted for that time longer.
 */
@ApplicationScoped
class CheckedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private static final int AT_MOST = 10_000;

    private final OidcIdentityProvider oidc;
    private final Cache<String, SecurityIdentity> checked = Caffeine.newBuilder()
            .maximumSize(AT_MOST)
            .expireAfter(Expiry.<String, SecurityIdentity>creating((token, identity) -> keptFor(identity)))
            .build();

    CheckedTokens(OidcIdentityProvider oidc) {
        this.oidc = oidc;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the provider that it asks. */
    @Override
    public int priority() {
        return oidc.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        String token = request.getToken().getToken();
        @Nullable SecurityIdentity known = checked.getIfPresent(token);
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        return oidc.authenticate(request, context).invoke(identity -> checked.put(token, withoutItsRequest(identity)));
    }

    /** The provider's identity also holds the request that it was made for; ours what its token says, read once. */
    private static SecurityIdentity withoutItsRequest(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addAttribute(TokenClaims.ATTRIBUTE, TokenClaims.of(identity))
                .build();
    }

    /** Real time, as the provider checks it. */
    private static Duration keptFor(SecurityIdentity identity) {
        Instant end = Instant.ofEpochSecond(((JsonWebToken) identity.getPrincipal()).getExpirationTime());
        Duration left = Duration.between(Instant.ofEpochMilli(System.currentTimeMillis()), end);
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(KEPT_FOR) < 0 ? left : KEPT_FOR;
    }
}
