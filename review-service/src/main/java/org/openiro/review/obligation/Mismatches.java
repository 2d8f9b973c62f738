package org.openiro.review.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.openiro.platform.http.Slice;
import org.openiro.review.obligation.domain.Mismatch;

/** Finds the obligations of which a source system holds another due date. */
@ApplicationScoped
class Mismatches {

    private final EntityManager entities;

    Mismatches(EntityManager entities) {
        this.entities = entities;
    }

    List<MismatchGroup> groups() {
        return entities.createQuery("""
                        select new org.openiro.review.obligation.MismatchGroup(
                            o.mismatch, count(*), sum(case when o.recordedDueOn > o.statutoryDueOn then 1 else 0 end))
                        from Obligation o
                        where o.mismatch is not null and o.recordedDueOn <> o.statutoryDueOn and not o.withdrawn
                        group by o.mismatch order by count(*) desc, o.mismatch""", MismatchGroup.class).getResultList();
    }

    List<Obligation> find(Slice slice) {
        Map<String, Object> values = new HashMap<>();
        var query = new StringBuilder(
                "from Obligation o where o.mismatch is not null and o.recordedDueOn <> o.statutoryDueOn and not o.withdrawn");
        var explainedBy = slice.text("explainedBy");
        if (explainedBy != null) {
            query.append(" and o.mismatch = :mismatch");
            values.put("mismatch", Mismatch.valueOf(explainedBy));
        }
        if (!slice.first()) {
            query.append(
                    slice.descending()
                            ? " and (o.recordedDueOn, o.id) < (:on, :id)"
                            : " and (o.recordedDueOn, o.id) > (:on, :id)");
            values.put("on", LocalDate.parse(slice.after().getFirst()));
            values.put("id", UUID.fromString(slice.after().getLast()));
        }
        var way = slice.descending() ? " desc" : "";
        query.append(" order by o.recordedDueOn").append(way).append(", o.id").append(way);
        var found = entities.createQuery(query.toString(), Obligation.class).setMaxResults(slice.fetch());
        values.forEach(found::setParameter);
        return found.getResultList();
    }

    static List<String> position(Obligation obligation) {
        return List.of(
                Objects.requireNonNull(obligation.recordedDueOn()).toString(),
                obligation.id().toString());
    }
}
