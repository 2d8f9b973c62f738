package org.openiro.simulator.frontdoor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.openiro.simulator.casemanagement.CaseRecord;

/** A record as it goes over the wire: CloudEvents 1.0 in binary mode, the body in JSON. */
@SuppressWarnings("ArrayRecordComponent")
public record CloudEvent(String key, SequencedMap<String, String> headers, byte[] body) {

    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String AUTHORITY = "ce_authority";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Its id is made of its content: the same said again is the same event. */
    public static CloudEvent of(CaseRecord record, String authority) {
        byte[] body = write(record.body());
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put(
                ID, named(authority, new String(body, StandardCharsets.UTF_8)).toString());
        headers.put(TYPE, record.type());
        headers.put("ce_source", "urn:synthetic:case-management");
        headers.put("ce_time", String.valueOf(record.body().get("sourceVersion")));
        headers.put(AUTHORITY, authority);
        headers.put("content-type", "application/json");
        return new CloudEvent(record.key(), headers, body);
    }

    public UUID id() {
        return UUID.fromString(headers.get(ID));
    }

    /** The same content under an id of its own, which the occasion makes. */
    public CloudEvent asAnother(String occasion) {
        return with(ID, named(id().toString(), occasion).toString());
    }

    public CloudEvent with(String header, String value) {
        SequencedMap<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(header, value);
        return new CloudEvent(key, changed, body);
    }

    public CloudEvent without(String header) {
        SequencedMap<String, String> changed = new LinkedHashMap<>(headers);
        changed.remove(header);
        return new CloudEvent(key, changed, body);
    }

    public CloudEvent saying(byte[] otherBody) {
        return new CloudEvent(key, headers, otherBody);
    }

    private static UUID named(String authority, String content) {
        return UUID.nameUUIDFromBytes((authority + "\n" + content).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] write(Map<String, Object> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
