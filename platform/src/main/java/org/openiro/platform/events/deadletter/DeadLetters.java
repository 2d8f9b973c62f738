package org.openiro.platform.events.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.EventJson;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.http.Slice;

/** The current authority's dead letters, within the current transaction. */
@Singleton
public class DeadLetters {

    public static final String OPEN = "OPEN";
    public static final String SETTLED = "SETTLED";
    public static final String CLOSED = "CLOSED";

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final Statements statements;
    private final CurrentAuthority authority;
    private final ObjectMapper json;
    private final String consumer;

    DeadLetters(
            Statements statements,
            CurrentAuthority authority,
            @EventJson ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "platform") String consumer) {
        this.statements = statements;
        this.authority = authority;
        this.json = json;
        this.consumer = consumer;
    }

    /**
     * Keeps the record; one that comes again is kept once. One that was settled is open when its effect was forgotten. One
     * that was closed stays closed, unless its sender has sent it otherwise: that stands in place of the first, as if mended.
     */
    public void keep(Incoming record, List<Problem> problems) {
        keep(record, problems, """
                not exists (select from inbox
                            where (inbox.authority, inbox.consumer, inbox.event_id)
                                = (dead_letter.authority, dead_letter.consumer, dead_letter.event_id))""");
    }

    /** The same of a fact that waited, was known as an event all the time, and had no effect in the end. */
    public void keepReleased(Incoming record, List<Problem> problems) {
        keep(record, problems, "true");
    }

    private void keep(Incoming record, List<Problem> problems, String withoutEffect) {
        statements.change(
                """
                insert into dead_letter (authority, id, consumer, topic, partition, "offset", key, event_id, type, headers,
                                         payload, problems, state, changed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?::json, ?, ?)
                on conflict (authority, consumer, event_id) do update
                set state = excluded.state, problems = excluded.problems, changed_at = excluded.changed_at,
                    changed_by = excluded.changed_by, version = dead_letter.version + 1,
                    mended = case dead_letter.state when 'CLOSED' then excluded.payload else dead_letter.mended end,
                    mended_headers =
                        case dead_letter.state when 'CLOSED' then excluded.headers else dead_letter.mended_headers end
                where (dead_letter.state = 'SETTLED' and %s)
                   or (dead_letter.state = 'CLOSED'
                       and (excluded.payload, excluded.headers::text) not in (
                           (dead_letter.payload, dead_letter.headers::text),
                           (coalesce(dead_letter.mended, dead_letter.payload),
                            coalesce(dead_letter.mended_headers, dead_letter.headers)::text)))
                """.formatted(withoutEffect),
                authority.code(),
                UUID.randomUUID(),
                consumer,
                record.topic(),
                record.partition(),
                record.offset(),
                storable(record.key()),
                record.eventId(),
                storable(record.header("ce_type").orElse(null)),
                write(record.headers()),
                record.payload().bytes(),
                write(problems),
                OPEN,
                "system:" + consumer);
    }

    /** With U+FFFD where it cannot be kept as it came: a letter that could not be kept would hold up its partition for ever. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    public Optional<DeadLetter> find(UUID id) {
        return statements
                .list("select * from dead_letter where authority = ? and id = ?", this::read, authority.code(), id)
                .stream()
                .findFirst();
    }

    /** In the order in which they were received, or the other way round. */
    public List<DeadLetter> list(Slice slice) {
        String state = slice.text("state");
        String time = slice.first() ? null : slice.after().get(0);
        String id = slice.first() ? null : slice.after().get(1);
        String direction = slice.descending() ? "desc" : "asc";
        return statements.list(
                """
                select * from dead_letter
                where authority = ? and (?::text is null or state = ?)
                  and (?::text is null or (received_at, id) %s (?::timestamptz, ?::uuid))
                order by received_at %s, id %s limit ?
                """.formatted(slice.descending() ? "<" : ">", direction, direction),
                this::read,
                authority.code(),
                state,
                state,
                time,
                time,
                id,
                slice.fetch());
    }

    /** What is null stands as it came. False when the letter has changed since that version. */
    public boolean mend(UUID id, long version, @Nullable Body body, @Nullable Map<String, String> headers, String by) {
        return statements.change(
                        """
                        update dead_letter
                        set mended = ?, mended_headers = ?::json, changed_at = clock_timestamp(), changed_by = ?,
                            version = version + 1
                        where authority = ? and id = ? and version = ? and state = 'OPEN'
                        """,
                        body == null ? null : body.bytes(),
                        headers == null ? null : write(headers),
                        by,
                        authority.code(),
                        id,
                        version)
                == 1;
    }

    /** Gives it up. False when it has changed since that version. */
    public boolean close(UUID id, long version, String reason, String by) {
        return statements.change("""
                        update dead_letter
                        set state = 'CLOSED', closed_reason = ?, changed_at = clock_timestamp(), changed_by = ?,
                            version = version + 1
                        where authority = ? and id = ? and version = ? and state = 'OPEN'
                        """, reason, by, authority.code(), id, version) == 1;
    }

    /** Notes how a replay ended: settled, or open with the reasons of now. */
    public void replayed(UUID id, String state, List<Problem> problems, String by) {
        statements.change("""
                update dead_letter
                set state = ?, problems = ?::json, changed_at = clock_timestamp(), changed_by = ?, version = version + 1
                where authority = ? and id = ?
                """, state, write(problems), by, authority.code(), id);
    }

    /** Hands over, one after the other, those in whose body, as it came or as mended, any of these texts stands. */
    public void eachNaming(Collection<String> texts, Consumer<DeadLetter> taker) {
        statements.each("""
                select distinct on (authority, id) letter.* from dead_letter letter, unnest(?::text[]) as text
                where authority = ? and (position(convert_to(text, 'UTF8') in payload) > 0
                                         or position(convert_to(text, 'UTF8') in mended) > 0)
                order by authority, id
                """, this::read, taker, texts.toArray(String[]::new), authority.code());
    }

    public void forget(UUID id) {
        statements.change("delete from dead_letter where authority = ? and id = ?", authority.code(), id);
    }

    /** Keeps of the record only this. */
    public void empty(UUID id, Incoming remains) {
        statements.change("""
                update dead_letter
                set key = null, headers = ?::json, payload = null, mended = null, mended_headers = null
                where authority = ? and id = ?
                """, write(remains.headers()), authority.code(), id);
    }

    private DeadLetter read(ResultSet row) throws SQLException {
        Incoming record = new Incoming(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("offset"),
                row.getString("key"),
                parse(row.getString("headers"), HEADERS),
                Body.of(row.getBytes("payload")));
        return new DeadLetter(
                row.getObject("id", UUID.class),
                record,
                row.getString("type"),
                mended(row),
                mendedHeaders(row),
                parse(row.getString("problems"), new TypeReference<List<Problem>>() {}),
                row.getString("state"),
                row.getString("closed_reason"),
                Statements.instant(row, "received_at"),
                Statements.instant(row, "changed_at"),
                row.getString("changed_by"),
                row.getLong("version"));
    }

    private static @Nullable Body mended(ResultSet row) throws SQLException {
        byte[] bytes = row.getBytes("mended");
        return row.wasNull() ? null : Body.of(bytes);
    }

    private @Nullable Map<String, String> mendedHeaders(ResultSet row) throws SQLException {
        String headers = row.getString("mended_headers");
        return headers == null ? null : parse(headers, HEADERS);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a dead letter cannot be written", e);
        }
    }

    private <T> T parse(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a dead letter cannot be read", e);
        }
    }
}
