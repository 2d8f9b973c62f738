package org.openiro.platform.events.relay;

import java.util.Collection;
import java.util.List;
import org.openiro.platform.events.store.Statements;

/** The journal as the relay sees it: what is still to be sent, and what has been. What was redacted is sent no more. */
class Journal {

    private static final String UNSENT = "select " + JournalRow.COLUMNS
            + " from outbox where sent_at is null and data is not null and bucket = any (?) order by number limit ?";

    // Only under a lease that still holds: another replica may have taken over and be sending these rows itself.
    private static final String MARK = """
            update outbox set sent_at = clock_timestamp()
            where sent_at is null and number = any (?)
              and exists (select from relay_lease l
                          where l.bucket = outbox.bucket and l.holder = ? and l.expires_at > clock_timestamp())
            """;

    private final Statements statements;

    Journal(Statements statements) {
        this.statements = statements;
    }

    List<JournalRow> unsent(Collection<Integer> buckets, int limit) {
        return statements.list(UNSENT, JournalRow::read, buckets.toArray(Integer[]::new), limit);
    }

    void mark(List<JournalRow> rows, String holder) {
        statements.change(MARK, rows.stream().map(JournalRow::number).toArray(Long[]::new), holder);
    }
}
