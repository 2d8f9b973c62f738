package org.openiro.review.preparation;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.store.Statements;

/**
 * Keeps what is to be brought to councils. A replica claims a delivery before it attempts it, for longer than an attempt can
 * take; one that died with a claim leaves it to run out, and then the same message is sent again.
 */
@ApplicationScoped
class Deliveries {

    private static final String ADD = """
            insert into reminder_delivery (authority, id, child_id, reminder_id, times_addressed, channel, team, body, state,
                attempts, tries, created_at, next_attempt_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', 0, 0, clock_timestamp(), clock_timestamp())
            on conflict (authority, reminder_id, times_addressed, channel) do nothing""";
    private static final String WITHDRAW = """
            update reminder_delivery set state = 'WITHDRAWN', settled_at = clock_timestamp()
            where authority = ? and reminder_id = ? and state in ('PENDING', 'GIVEN_UP')""";
    private static final String RESUME = """
            update reminder_delivery
            set state = 'PENDING', settled_at = null, tries = 0, next_attempt_at = clock_timestamp()
            where authority = ? and reminder_id = ? and times_addressed = ? and state = 'WITHDRAWN'""";
    private static final String REPLAY = """
            update reminder_delivery
            set state = 'PENDING', settled_at = null, tries = 0, next_attempt_at = clock_timestamp()
            where authority = ? and id = ? and state = 'GIVEN_UP'""";

    /** Of each receiver only the longest waiting: one that does not answer keeps no other waiting. */
    private static final String DUE = """
            select authority, id, channel, team from (
                select authority, id, channel, team, next_attempt_at,
                       row_number() over (partition by authority, channel, team order by next_attempt_at, id) as place
                from reminder_delivery where state = 'PENDING' and next_attempt_at <= clock_timestamp()) waiting
            where place <= ? order by place, next_attempt_at, id limit ?""";

    private static final String CLAIM = """
            update reminder_delivery
            set attempts = attempts + 1, tries = tries + 1, next_attempt_at = clock_timestamp() + interval '2 minutes'
            where authority = ? and id = ? and state = 'PENDING' and next_attempt_at <= clock_timestamp()
            returning channel, team, body, attempts, tries, extract(epoch from clock_timestamp())::bigint as at""";
    private static final String ATTEMPTED = """
            insert into reminder_delivery_attempt (authority, delivery_id, number, attempted_at)
            values (?, ?, ?, clock_timestamp())""";
    private static final String CAME_TO = """
            update reminder_delivery_attempt set outcome = ? where authority = ? and delivery_id = ? and number = ?""";
    private static final String SETTLE = """
            update reminder_delivery set state = ?, settled_at = clock_timestamp()
            where authority = ? and id = ? and state = 'PENDING' and attempts = ?""";
    private static final String AGAIN = """
            update reminder_delivery set next_attempt_at = clock_timestamp() + ? * interval '1 millisecond'
            where authority = ? and id = ? and state = 'PENDING' and attempts = ?""";

    private final Statements own;
    private final Statements worker;
    private final CurrentAuthority authority;

    Deliveries(Statements own, @DataSource("worker") AgroalDataSource worker, CurrentAuthority authority) {
        this.own = own;
        this.worker = new Statements(worker);
        this.authority = authority;
    }

    /** In the transaction in which the reminder was addressed. */
    void add(Reminder reminder, DeliveryChannel channel, @Nullable String team, String body) {
        own.change(
                ADD,
                authority.code(),
                UUID.randomUUID(),
                reminder.childId(),
                reminder.id(),
                reminder.timesAddressed(),
                channel.name(),
                team,
                body);
    }

    /** Nobody is to have it any more: what was given up cannot be begun anew either. */
    void withdraw(UUID reminderId) {
        own.change(WITHDRAW, authority.code(), reminderId);
    }

    /** What was withdrawn before anybody had it. */
    void resume(UUID reminderId, int timesAddressed) {
        own.change(RESUME, authority.code(), reminderId, timesAddressed);
    }

    /** Begins anew what was given up; answers whether it was. */
    boolean replay(UUID deliveryId) {
        return own.change(REPLAY, authority.code(), deliveryId) == 1;
    }

    /** Of all councils. */
    List<DueDelivery> due(int ofEachReceiver, int most) {
        return worker.list(
                DUE,
                row -> new DueDelivery(
                        row.getString("authority"),
                        row.getObject("id", UUID.class),
                        DeliveryChannel.valueOf(row.getString("channel")),
                        row.getString("team")),
                ofEachReceiver,
                most);
    }

    /** For this replica alone; empty when another has it, or nobody is to attempt it any more. */
    Optional<ClaimedDelivery> claim(UUID deliveryId) {
        var claimed = own
                .list(
                        CLAIM,
                        row -> new ClaimedDelivery(
                                deliveryId,
                                DeliveryChannel.valueOf(row.getString("channel")),
                                row.getString("team"),
                                row.getString("body"),
                                row.getInt("attempts"),
                                row.getInt("tries"),
                                row.getLong("at")),
                        authority.code(),
                        deliveryId)
                .stream()
                .findFirst();
        claimed.ifPresent(each -> own.change(ATTEMPTED, authority.code(), deliveryId, each.attempt()));
        return claimed;
    }

    /** @param again after which time it is attempted again when it failed; when empty it is given up */
    void cameTo(ClaimedDelivery delivery, DeliveryOutcome outcome, Optional<Duration> again) {
        own.change(CAME_TO, outcome.code(), authority.code(), delivery.id(), delivery.attempt());
        if (outcome.delivered()) {
            settle(delivery, DeliveryState.DELIVERED);
        } else if (again.isPresent()) {
            own.change(AGAIN, again.get().toMillis(), authority.code(), delivery.id(), delivery.attempt());
        } else {
            settle(delivery, DeliveryState.GIVEN_UP);
        }
    }

    /** Only by the last who claimed it: one whose claim ran out changes nothing of the attempt that followed. */
    private void settle(ClaimedDelivery delivery, DeliveryState state) {
        own.change(SETTLE, state.name(), authority.code(), delivery.id(), delivery.attempt());
    }
}
