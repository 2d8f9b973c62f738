package org.openiro.platform.events.relay;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openiro.platform.events.journal.Buckets;
import org.openiro.platform.events.store.Statements;

/**
 * The buckets that this replica may send: an even share among the replicas that are alive. A lease ends by the
 * database's clock, the one clock that all replicas have in common, unless it is renewed.
 */
class Leases {

    private final Statements statements;
    private final String holder;
    private final long millis;
    private Set<Integer> held = Set.of();
    private long refreshedAt;
    private boolean fresh;

    Leases(Statements statements, String holder, Duration lifetime) {
        this.statements = statements;
        this.holder = holder;
        this.millis = lifetime.toMillis();
    }

    /** Renewed, and dealt anew among the replicas, when a third of their lifetime has passed; till then what was held. */
    Set<Integer> hold() {
        if (due()) {
            long before = System.nanoTime();
            held = refresh();
            refreshedAt = before;
            fresh = true;
        }
        return held;
    }

    /** Renewed only: rows of these buckets are on their way. */
    void keep() {
        if (due()) {
            long before = System.nanoTime();
            alive();
            held = new TreeSet<>(renew());
            refreshedAt = before;
        }
    }

    private boolean due() {
        return !fresh || (System.nanoTime() - refreshedAt) / 1_000_000 > millis / 3;
    }

    private Set<Integer> refresh() {
        int share = Math.ceilDiv(Buckets.COUNT, members());
        Set<Integer> mine = new TreeSet<>(renew());
        if (mine.size() > share) {
            List<Integer> surplus = mine.stream().skip(share).toList();
            release(surplus);
            surplus.forEach(mine::remove);
        } else if (mine.size() < share) {
            mine.addAll(claim(share - mine.size()));
        }
        return mine;
    }

    private void alive() {
        statements.change("""
                insert into relay_member (holder, expires_at) values (?, clock_timestamp() + ? * interval '1 ms')
                on conflict (holder) do update set expires_at = excluded.expires_at
                """, holder, millis);
    }

    private int members() {
        alive();
        statements.change("delete from relay_member where expires_at <= clock_timestamp()");
        return statements
                .list("select count(*) from relay_member", row -> row.getInt(1))
                .getFirst();
    }

    private List<Integer> renew() {
        return statements.list("""
                update relay_lease set expires_at = clock_timestamp() + ? * interval '1 ms'
                where holder = ? and expires_at > clock_timestamp() returning bucket
                """, row -> row.getInt(1), millis, holder);
    }

    private List<Integer> claim(int wanted) {
        return statements.list("""
                update relay_lease set holder = ?, expires_at = clock_timestamp() + ? * interval '1 ms'
                where bucket in (select bucket from relay_lease
                                 where holder is null or expires_at <= clock_timestamp()
                                 order by bucket limit ? for update skip locked)
                returning bucket
                """, row -> row.getInt(1), holder, millis, wanted);
    }

    private void release(List<Integer> buckets) {
        statements.change(
                "update relay_lease set holder = null, expires_at = null where holder = ? and bucket = any (?)",
                holder,
                buckets.toArray(Integer[]::new));
    }

    /** On a clean stop: the others take over at once instead of waiting for the end of the leases. */
    void releaseAll() {
        fresh = false;
        statements.change("update relay_lease set holder = null, expires_at = null where holder = ?", holder);
        statements.change("delete from relay_member where holder = ?", holder);
    }
}
