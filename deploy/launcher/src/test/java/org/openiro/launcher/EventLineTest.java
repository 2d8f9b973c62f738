package org.openiro.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventLineTest {

    private static final UUID ID = UUID.fromString("0198f6f2-0000-7000-8000-000000000001");

    private final EventLine reader = new EventLine(() -> ID, () -> Instant.parse("2026-11-22T12:00:00Z"));

    @Test
    void headersBecomeAttributesAndWhatIsAbsentIsFilledIn() {
        ProducerRecord<String, byte[]> record = reader.record(
                "children",
                "{\"key\":\"mosaic:1\",\"headers\":{\"type\":\"child-record.v1\",\"sequence\":7},\"data\":{\"a\":[1]}}");
        assertThat(record.topic()).isEqualTo("children");
        assertThat(record.key()).isEqualTo("mosaic:1");
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo("{\"a\":[1]}");
        assertThat(headers(record))
                .containsExactly(
                        Map.entry("ce_id", ID.toString()),
                        Map.entry("ce_sequence", "7"),
                        Map.entry("ce_source", "urn:openiro:deploy-publish"),
                        Map.entry("ce_specversion", "1.0"),
                        Map.entry("ce_time", "2026-11-22T12:00:00Z"),
                        Map.entry("ce_type", "child-record.v1"),
                        Map.entry("content-type", "application/json"));
    }

    @Test
    void whatIsGivenStaysAsItIs() {
        ProducerRecord<String, byte[]> record = reader.record("children", """
                {"key": "k", "data": null, "headers": {"ce_type": "t.v1", "id": "mine", "time": "2020-01-01T00:00:00Z",
                 "source": "urn:x", "specversion": "1.0", "traceparent": "00-1", "content-type": "application/xml"}}""");
        assertThat(headers(record))
                .containsEntry("ce_id", "mine")
                .containsEntry("ce_time", "2020-01-01T00:00:00Z")
                .containsEntry("ce_source", "urn:x")
                .containsEntry("traceparent", "00-1")
                .containsEntry("content-type", "application/xml")
                .hasSize(7);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            not json                                            | is not JSON
            []                                                  | is not a JSON object
            {"headers":{"type":"t"},"data":{}}                  | has no "key"
            {"key":"k","headers":{"type":"t"}}                  | has no "data"
            {"key":"k","headers":{},"data":{}}                  | has no "type" among its headers
            {"key":"k","header":{},"data":{}}                   | has an unknown field header
            """)
    void aLineThatCannotBeMeantIsRefusedWithTheReason(String line, String reason) {
        assertThatThrownBy(() -> reader.record("children", line))
                .isInstanceOf(RefusedException.class)
                .hasMessage(reason);
    }

    private static Map<String, String> headers(ProducerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
