package org.openiro.review.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.http.Slice;

/** Reads what became of the deliveries of the council in whose name the transaction works, each with its attempts. */
@ApplicationScoped
class DeliveryRows {

    static final String STATE = "state";

    private static final String WITH_ATTEMPTS = """
            select d.id, d.reminder_id, d.child_id, d.channel, d.team, d.state, d.created_at, d.next_attempt_at, d.settled_at,
                   a.number, a.attempted_at, a.outcome
            from (select * from reminder_delivery where authority = ?%1$s order by created_at%2$s, id%2$s limit ?) d
            left join reminder_delivery_attempt a on a.authority = d.authority and a.delivery_id = d.id
            order by d.created_at%2$s, d.id%2$s, a.number""";

    /** Each time that it was addressed, by each channel: more often no child changes hands before a review. */
    private static final int OF_A_REMINDER = 100;

    private final Statements own;
    private final CurrentAuthority authority;

    DeliveryRows(Statements own, CurrentAuthority authority) {
        this.own = own;
        this.authority = authority;
    }

    List<DeliveryResponse> of(UUID reminderId) {
        return read(WITH_ATTEMPTS.formatted(" and reminder_id = ?", ""), authority.code(), reminderId, OF_A_REMINDER);
    }

    Optional<DeliveryResponse> find(UUID deliveryId) {
        return read(WITH_ATTEMPTS.formatted(" and id = ?", ""), authority.code(), deliveryId, 1).stream()
                .findFirst();
    }

    List<DeliveryResponse> page(Slice slice) {
        var where = new StringBuilder();
        var values = new ArrayList<Object>();
        values.add(authority.code());
        var state = slice.text(STATE);
        if (state != null) {
            where.append(" and state = ?");
            values.add(state);
        }
        if (!slice.first()) {
            where.append(" and (created_at, id) ")
                    .append(slice.descending() ? "<" : ">")
                    .append(" (?, ?)");
            values.add(Instant.parse(slice.after().getFirst()));
            values.add(UUID.fromString(slice.after().getLast()));
        }
        values.add(slice.fetch());
        return read(WITH_ATTEMPTS.formatted(where, slice.descending() ? " desc" : ""), values.toArray());
    }

    static List<String> position(DeliveryResponse delivery) {
        return List.of(delivery.createdAt().toString(), delivery.deliveryId().toString());
    }

    /** A row for each attempt, one for a delivery without any. */
    private record Row(DeliveryResponse delivery, @Nullable DeliveryAttempt attempt) {}

    private List<DeliveryResponse> read(String sql, Object... values) {
        var found = new LinkedHashMap<UUID, DeliveryResponse>();
        for (var row : own.list(sql, DeliveryRows::row, values)) {
            var delivery = found.computeIfAbsent(row.delivery().deliveryId(), _ -> row.delivery());
            if (row.attempt() != null) {
                delivery.attempts().add(row.attempt());
            }
        }
        return List.copyOf(found.values());
    }

    private static Row row(ResultSet row) throws SQLException {
        var state = DeliveryState.valueOf(row.getString("state"));
        var delivery = new DeliveryResponse(
                row.getObject("id", UUID.class),
                row.getObject("reminder_id", UUID.class),
                row.getObject("child_id", UUID.class),
                DeliveryChannel.valueOf(row.getString("channel")),
                row.getString("team"),
                state,
                Statements.instant(row, "created_at"),
                state == DeliveryState.PENDING ? Statements.instant(row, "next_attempt_at") : null,
                row.getTimestamp("settled_at") == null ? null : Statements.instant(row, "settled_at"),
                new ArrayList<>());
        int number = row.getInt("number");
        return new Row(
                delivery,
                row.wasNull()
                        ? null
                        : new DeliveryAttempt(
                                number, Statements.instant(row, "attempted_at"), row.getString("outcome")));
    }
}
