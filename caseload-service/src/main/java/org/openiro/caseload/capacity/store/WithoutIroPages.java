package org.openiro.caseload.capacity.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
            select distinct period.started_on, period.child_id
            from child_period period
            where period.started_on <= ? and (period.ended_on is null or period.ended_on > ?)
              and not exists (
                select from child_period earlier
                where earlier.child_id = period.child_id
                  and earlier.started_on < period.started_on and (earlier.ended_on is null or earlier.ended_on > ?))
              and not exists (
                select from allocation
                where allocation.child_id = period.child_id and allocation.kind = 'MAIN'
                  and allocation.started_on <= ? and (allocation.ended_on is null or allocation.ended_on > ?))""";

    private final Statements statements;

    WithoutIroPages(Statements statements) {
        this.statements = statements;
    }

    /** The longest looked after first. */
    public List<UUID> childIds(LocalDate day, Slice slice) {
        List<@Nullable Object> values = new ArrayList<>(List.of(day, day, day, day, day));
        String end = "";
        if (!slice.first()) {
            end = " and (period.started_on, period.child_id) %s (?, ?)".formatted(slice.descending() ? "<" : ">");
            values.add(LocalDate.parse(slice.after().getFirst()));
            values.add(UUID.fromString(slice.after().getLast()));
        }
        String order = " order by period.started_on %1$s, period.child_id %1$s limit ?"
                .formatted(slice.descending() ? "desc" : "asc");
        values.add(slice.fetch());
        return statements.list(
                WITHOUT_IRO + end + order, row -> row.getObject("child_id", UUID.class), values.toArray());
    }
}
