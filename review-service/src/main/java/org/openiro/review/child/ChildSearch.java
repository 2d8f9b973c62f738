package org.openiro.review.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiro.platform.http.Slice;

/** Finds children page by page, in the order in which they arrived. */
@ApplicationScoped
class ChildSearch {

    private final Children children;

    ChildSearch(Children children) {
        this.children = children;
    }

    List<Child> find(Slice slice) {
        var where = new StringBuilder("1 = 1");
        Map<String, Object> values = new HashMap<>();
        var day = slice.date("lookedAfterOn");
        if (day != null) {
            where.append(" and exists (select 1 from CarePeriodRow p where p.child = c and p.startedOn <= :day"
                    + " and (p.endedOn is null or p.endedOn > :day))");
            values.put("day", day);
        }
        var identifier = slice.text("identifier");
        if (identifier != null) {
            var scheme = slice.text("scheme");
            where.append(" and exists (select 1 from ChildIdentifier i where i.child = c and i.identifier = :identifier"
                    + (scheme == null ? ")" : " and i.scheme = :scheme)"));
            values.put("identifier", identifier);
            if (scheme != null) {
                values.put("scheme", scheme);
            }
        }
        var descending = slice.descending();
        if (!slice.first()) {
            where.append(
                    descending ? " and (c.createdAt, c.id) < (:at, :id)" : " and (c.createdAt, c.id) > (:at, :id)");
            values.put("at", Instant.parse(slice.after().getFirst()));
            values.put("id", UUID.fromString(slice.after().getLast()));
        }
        var order = descending ? " order by c.createdAt desc, c.id desc" : " order by c.createdAt, c.id";
        return children.find("from Child c where " + where + order, values)
                .range(0, slice.fetch() - 1)
                .list();
    }

    static List<String> position(Child child) {
        return List.of(child.createdAt().toString(), child.id().toString());
    }
}
