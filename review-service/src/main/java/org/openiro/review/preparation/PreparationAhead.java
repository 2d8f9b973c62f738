package org.openiro.review.preparation;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.store.Statements;

/**
 * Keeps on which day each child's preparation is to be looked at next. The database puts a child on the list for now whenever
 * its dates or its involvements change; whoever looks writes the next day, holding the child's lock as whoever changes it does.
 */
@ApplicationScoped
class PreparationAhead {

    private static final String LOOK = """
            insert into preparation_ahead (authority, child_id, on_date)
            select ?, child_id, on_date from unnest(?::uuid[], ?::date[]) as day (child_id, on_date)
            order by child_id
            on conflict (authority, child_id) do update set on_date = excluded.on_date""";
    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);
    private static final String NEVER_LOOKED_AT = """
            not exists (select from preparation_ahead a
                        where a.authority = o.authority and a.child_id = o.child_id)""";
    private static final String COUNCILS =
            "select distinct o.authority from obligation o where not o.withdrawn and " + NEVER_LOOKED_AT;
    private static final String LOOK_AT_THOSE = """
            insert into preparation_ahead (authority, child_id, on_date)
            select distinct o.authority, o.child_id, ?::date from obligation o
            where o.authority = ? and not o.withdrawn and %s
            order by o.child_id
            on conflict (authority, child_id) do nothing""".formatted(NEVER_LOOKED_AT);
    private static final String LOOK_AT_ALL = """
            insert into preparation_ahead (authority, child_id, on_date) select authority, id, ? from child where authority = ?
            order by id
            on conflict (authority, child_id) do update set on_date = excluded.on_date
            where preparation_ahead.on_date > excluded.on_date""";
    private static final String COME = """
            select on_date, authority, child_id from preparation_ahead
            where on_date <= ? and (on_date, authority, child_id) > (?, ?, ?)
            order by on_date, authority, child_id limit ?""";

    private final Statements own;
    private final Statements worker;
    private final CurrentAuthority authority;

    PreparationAhead(Statements own, @DataSource("worker") AgroalDataSource worker, CurrentAuthority authority) {
        this.own = own;
        this.worker = new Statements(worker);
        this.authority = authority;
    }

    /** A child of some council whose day has come. */
    record Come(LocalDate on, String authority, UUID childId) {

        /** Before all others. */
        static final Come FIRST = new Come(LocalDate.EPOCH, "", new UUID(0, 0));
    }

    /** At each child on its day, in the current transaction; nothing is ahead of a child whose day is {@link #NO_DAY}. */
    void lookOn(Map<UUID, LocalDate> days) {
        own.change(
                LOOK,
                authority.code(),
                days.keySet().toArray(UUID[]::new),
                days.values().stream().map(LocalDate::toString).toArray(String[]::new));
    }

    /** Every child of the current council, in the current transaction. */
    void lookAtAll(LocalDate day) {
        own.change(LOOK_AT_ALL, day, authority.code());
    }

    /** Councils with children whom nobody has looked at yet, as there are after the upgrade that brought this list. */
    List<String> councilsNeverLookedAt() {
        return worker.list(COUNCILS, row -> row.getString(1));
    }

    /** Those children of the current council, in the current transaction. */
    void lookAtThoseNeverLookedAt(LocalDate day) {
        own.change(LOOK_AT_THOSE, day, authority.code());
    }

    /** Of all councils, the longest past first, from behind the last that was read. */
    List<Come> come(LocalDate today, Come last, int most) {
        return worker.list(
                COME,
                row -> new Come(row.getObject(1, LocalDate.class), row.getString(2), row.getObject(3, UUID.class)),
                today,
                last.on(),
                last.authority(),
                last.childId(),
                most);
    }
}
