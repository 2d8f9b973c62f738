package org.openiro.review.paperwork;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.authority.CurrentAuthority;

/** What the council in whose name the transaction works said of the day from which on its papers are followed. */
@ApplicationScoped
class PaperworkStarts implements PanacheRepositoryBase<PaperworkStart, UUID> {

    private static final String ALONE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) as locked";

    private final CurrentAuthority authority;

    PaperworkStarts(CurrentAuthority authority) {
        this.authority = authority;
    }

    /** The first said first. */
    List<PaperworkStart> all() {
        return list("order by number");
    }

    /** The same, once nobody else of the council says another. */
    List<PaperworkStart> held() {
        getEntityManager()
                .createNativeQuery(ALONE)
                .setParameter("name", "paperwork-start:" + authority.code())
                .getSingleResult();
        return all();
    }
}
