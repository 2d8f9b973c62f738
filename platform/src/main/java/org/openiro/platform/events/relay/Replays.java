package org.openiro.platform.events.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.store.Statements;

/** Works off the ordered replays a batch at a time; whoever takes one over goes on where the last batch ended. */
final class Replays {

    private static final int BATCH = 500;

    private static final String CLAIM = """
            update event_replay set holder = ?, expires_at = clock_timestamp() + ? * interval '1 ms'
            where (authority, id) in (select authority, id from event_replay
                                      where finished_at is null
                                        and (holder is null or holder = ? or expires_at <= clock_timestamp())
                                      order by requested_at limit 1 for update skip locked)
            returning authority, id, topic, up_to, last_number
            """;

    private static final String ROWS = "select " + JournalRow.COLUMNS
            + " from outbox where topic = ? and number > ? and number <= ? and (? or authority = ?) and data is not null"
            + " order by number limit ?";

    private static final String PROGRESS = """
            update event_replay set last_number = ?, sent = sent + ?, finished_at = case when ? then clock_timestamp() end
            where authority = ? and id = ? and holder = ?
            """;

    private final Statements statements;
    private final String holder;
    private final long millis;

    Replays(Statements statements, String holder, Duration lease) {
        this.statements = statements;
        this.holder = holder;
        this.millis = lease.toMillis();
    }

    /** Sends one batch of the oldest open replay; answers whether there was one. */
    boolean step(UnaryOperator<List<JournalRow>> send) {
        List<Replay> claimed = statements.list(CLAIM, Replay::read, holder, millis, holder);
        if (claimed.isEmpty()) {
            return false;
        }
        Replay replay = claimed.getFirst();
        List<JournalRow> rows = statements.list(
                ROWS,
                JournalRow::read,
                replay.topic(),
                replay.lastNumber(),
                replay.upTo(),
                replay.authority().equals(CurrentAuthority.PLATFORM),
                replay.authority(),
                BATCH);
        List<JournalRow> sent = rows.isEmpty() ? rows : send.apply(rows);
        long last = sent.isEmpty() ? replay.lastNumber() : sent.getLast().number();
        boolean finished = rows.size() < BATCH && sent.size() == rows.size();
        statements.change(PROGRESS, last, sent.size(), finished, replay.authority(), replay.id(), holder);
        return sent.size() == rows.size();
    }

    private record Replay(String authority, UUID id, String topic, long upTo, long lastNumber) {

        static Replay read(ResultSet row) throws SQLException {
            return new Replay(
                    row.getString("authority"),
                    row.getObject("id", UUID.class),
                    row.getString("topic"),
                    row.getLong("up_to"),
                    row.getLong("last_number"));
        }
    }
}
