package org.openiro.caseload.capacity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.http.Slice;

/**
 * Which children stand on a page of those without a main IRO on a day: so that a page reads what it shows, whatever the
 * size of the council. Why each of them waits is the domain's to say.
 */
@ApplicationScoped
public class WithoutIroPages {

    private static final String SINCE = "min(p.startedOn)";
    private static final String WITHOUT_IRO = """
            select c.childId
            from ChildCopy c join c.periods p
            where p.startedOn <= :day and (p.endedOn is null or p.endedOn > :day)
              and not exists (
                select a.allocationId from AllocationRecord a
                where a.childId = c.childId and a.kind = MAIN
                  and a.startedOn <= :day and (a.endedOn is null or a.endedOn > :day))
            group by c.childId""";

    private final EntityManager entities;

    WithoutIroPages(EntityManager entities) {
        this.entities = entities;
    }

    /** The longest looked after first. */
    public List<UUID> childIds(LocalDate day, Slice slice) {
        String beyond = slice.descending() ? "<" : ">";
        String end = slice.first()
                ? ""
                : " having %1$s %2$s :since or (%1$s = :since and c.childId %2$s :childId)".formatted(SINCE, beyond);
        String order = " order by %1$s %2$s, c.childId %2$s".formatted(SINCE, slice.descending() ? "desc" : "asc");
        TypedQuery<UUID> page = entities.createQuery(WITHOUT_IRO + end + order, UUID.class)
                .setParameter("day", day)
                .setMaxResults(slice.fetch());
        if (!slice.first()) {
            page.setParameter("since", LocalDate.parse(slice.after().getFirst()))
                    .setParameter("childId", UUID.fromString(slice.after().getLast()));
        }
        return page.getResultList();
    }
}
