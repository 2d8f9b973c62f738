package org.openiro.caseload.capacity.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.http.Slice;

/**
 * Which children stand on a page of those without a main IRO on a day: so that a page reads what it shows, whatever the
 * size of the council. Why each of them waits is the domain's to say.
 */
@ApplicationScoped
public class WithoutIroPages {

    /** A period with none before it that also holds on the day: by its start PostgreSQL finds a page along an index. */
    private static final String WITHOUT_IRO = """
            select distinct p.started_on, p.child_id
            from child_period p
            where p.started_on <= ? and (p.ended_on is null or p.ended_on > ?)
              and not exists (
                select from child_period earlier
                where earlier.child_id = p.child_id and earlier.started_on < p.started_on
                  and (earlier.ended_on is null or earlier.ended_on > ?))
              and not exists (
                select from allocation a
                where a.child_id = p.child_id and a.kind = 'MAIN'
                  and a.started_on <= ? and (a.ended_on is null or a.ended_on > ?))""";

    private final Statements statements;

    WithoutIroPages(Statements statements) {
        this.statements = statements;
    }

    /** The longest looked after first. */
    public List<UUID> childIds(LocalDate day, Slice slice) {
        List<Object> values = new ArrayList<>(List.of(day, day, day, day, day));
        StringBuilder page = new StringBuilder(WITHOUT_IRO);
        if (!slice.first()) {
            page.append(" and (p.started_on, p.child_id) %s (?, ?)".formatted(slice.descending() ? "<" : ">"));
            values.add(LocalDate.parse(slice.after().getFirst()));
            values.add(UUID.fromString(slice.after().getLast()));
        }
        page.append(
                " order by p.started_on %1$s, p.child_id %1$s limit ?".formatted(slice.descending() ? "desc" : "asc"));
        values.add(slice.fetch());
        return statements.list(page.toString(), row -> row.getObject("child_id", UUID.class), values.toArray());
    }
}
