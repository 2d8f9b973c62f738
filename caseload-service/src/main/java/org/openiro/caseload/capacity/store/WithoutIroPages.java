package org.openiro.caseload.capacity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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

    /** A period with none before it that also holds on the day: by its start PostgreSQL finds a page along an index. */
    private static final String WITHOUT_IRO = """
            select distinct p.startedOn as since, c.childId as childId
            from ChildCopy c join c.periods p
            where p.startedOn <= :day and (p.endedOn is null or p.endedOn > :day)
              and not exists (
                select 1 from c.periods earlier
                where earlier.startedOn < p.startedOn and (earlier.endedOn is null or earlier.endedOn > :day))
              and not exists (
                select 1 from AllocationRecord a
                where a.childId = c.childId and a.kind = MAIN
                  and a.startedOn <= :day and (a.endedOn is null or a.endedOn > :day))""";

    private final EntityManager entities;

    WithoutIroPages(EntityManager entities) {
        this.entities = entities;
    }

    /** The longest looked after first. */
    public List<UUID> childIds(LocalDate day, Slice slice) {
        String beyond = slice.descending() ? "<" : ">";
        String end = slice.first()
                ? ""
                : " and (p.startedOn %1$s :since or (p.startedOn = :since and c.childId %1$s :childId))"
                        .formatted(beyond);
        String order = " order by p.startedOn %1$s, c.childId %1$s".formatted(slice.descending() ? "desc" : "asc");
        TypedQuery<Tuple> page = entities.createQuery(WITHOUT_IRO + end + order, Tuple.class)
                .setParameter("day", day)
                .setMaxResults(slice.fetch());
        if (!slice.first()) {
            page.setParameter("since", LocalDate.parse(slice.after().getFirst()))
                    .setParameter("childId", UUID.fromString(slice.after().getLast()));
        }
        return page.getResultStream().map(row -> row.get("childId", UUID.class)).toList();
    }
}
