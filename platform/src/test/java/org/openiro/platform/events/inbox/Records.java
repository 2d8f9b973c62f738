package org.openiro.platform.events.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** Records as a consumer gets them. */
public final class Records {

    private Records() {}

    public static ConsumerRecord<String, byte[]> tally(String subject, int amount) {
        return event(TallyHandler.TYPE, "{\"subject\":\"%s\",\"amount\":%d}".formatted(subject, amount));
    }

    public static ConsumerRecord<String, byte[]> tallyAbout(String subject, int amount, String about) {
        return event(
                TallyHandler.TYPE,
                "{\"subject\":\"%s\",\"amount\":%d,\"about\":\"%s\"}".formatted(subject, amount, about));
    }

    public static ConsumerRecord<String, byte[]> arrival(String id) {
        return event("subject-arrived.v1", "{\"id\":\"%s\"}".formatted(id));
    }

    public static ConsumerRecord<String, byte[]> event(String type, String json) {
        return record("samples", TestEvents.headers(UUID.randomUUID(), type, TestTokens.SAMPLEBOROUGH, 1L), json);
    }

    public static ConsumerRecord<String, byte[]> record(String topic, Map<String, String> headers, String json) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(topic, 0, 0, "key", json.getBytes(UTF_8));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }
}
