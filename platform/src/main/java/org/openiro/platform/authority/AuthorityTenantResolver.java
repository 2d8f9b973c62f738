package org.openiro.platform.authority;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Tells Hibernate whose rows a session writes; without a known authority there is no session. Which rows it reads, changes
 * or deletes is for row-level security to say, and for it alone.
 */
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

    /** True, or Hibernate would filter by itself what PostgreSQL filters already, and plan each query anew for that. */
    @Override
    public boolean isRoot(String authority) {
        return true;
    }
}
