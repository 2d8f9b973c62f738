package org.openiro.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records as one poll of a consumer brings them, to be handed to the receiver together. */
public final class Polls {

    // Rising over the runs too, as a publisher's sequences do.
    private static final AtomicLong SEQUENCE = new AtomicLong(System.currentTimeMillis() * 1_000);

    private Polls() {}

    /** A fact of one of our services, newer than those made before it. */
    public static ConsumerRecord<String, byte[]> fact(
            String topic, String type, String authority, String key, String json) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(topic, 0, 0, key, json.getBytes(UTF_8));
        TestEvents.headers(UUID.randomUUID(), type, authority, SEQUENCE.incrementAndGet())
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    /** In how many transactions these records, all of them dealt with, had their effect. */
    public static long transactionsOf(String database, Collection<ConsumerRecord<String, byte[]>> records)
            throws SQLException {
        String[] ids = records.stream()
                .map(record -> new String(record.headers().lastHeader("ce_id").value(), UTF_8))
                .toArray(String[]::new);
        try (var superuser = TestDatabase.superuser(database);
                var count = superuser.prepareStatement(
                        "select count(distinct xmin::text), count(*) from inbox where event_id = any (?::uuid[])")) {
            count.setArray(1, superuser.createArrayOf("text", ids));
            try (var row = count.executeQuery()) {
                row.next();
                if (row.getLong(2) != ids.length) {
                    throw new AssertionError(row.getLong(2) + " of " + ids.length + " records were dealt with");
                }
                return row.getLong(1);
            }
        }
    }
}
