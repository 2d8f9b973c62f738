package org.openiro.platform.authority;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells Hibernate whose rows a session is for; without a known authority there is no session. */
@PersistenceUnitExtension
@ApplicationScoped
class AuthorityTenantResolver implements TenantResolver {

    private final CurrentAuthority current;

    AuthorityTenantResolver(CurrentAuthority current) {
        this.current = current;
    }

    @Override
    public String getDefaultTenantId() {
        throw new AuthorityMissing();
    }

    @Override
    public String resolveTenantId() {
        return current.code();
    }
}
