package org.openiro.review.review;

import jakarta.transaction.Synchronization;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.store.Statements;

/** The day on which what is required of each child changes next, for the children of one transaction; written before it commits. */
final class DaysAhead implements Synchronization {

    private static final String EXPECT = """
            insert into duty_end_ahead (authority, child_id, on_date)
            select ?, child.id, child.on_date from unnest(?::text[]::uuid[], ?::text[]::date[]) as child (id, on_date)
            on conflict (authority, child_id) do update set on_date = excluded.on_date
            where duty_end_ahead.on_date <> excluded.on_date""";
    private static final String NOTHING_AHEAD =
            "delete from duty_end_ahead where authority = ? and child_id = any (?::text[]::uuid[])";

    private final Statements statements;
    private final String authority;

    /** In one order, so that two transactions never wait for each other. */
    private final Map<UUID, LocalDate> expected = new TreeMap<>();

    private final Set<UUID> nothing = new HashSet<>();

    DaysAhead(Statements statements, String authority) {
        this.statements = statements;
        this.authority = authority;
    }

    void expect(UUID childId, @Nullable LocalDate day) {
        expected.remove(childId);
        nothing.remove(childId);
        if (day == null) {
            nothing.add(childId);
        } else {
            expected.put(childId, day);
        }
    }

    @Override
    public void beforeCompletion() {
        if (!nothing.isEmpty()) {
            statements.change(NOTHING_AHEAD, authority, texts(nothing));
        }
        if (!expected.isEmpty()) {
            statements.change(EXPECT, authority, texts(expected.keySet()), texts(expected.values()));
        }
    }

    private static String[] texts(Collection<?> values) {
        return values.stream().map(Object::toString).toArray(String[]::new);
    }

    @Override
    public void afterCompletion(int status) {
        // Written or not: it ends with its transaction.
    }
}
