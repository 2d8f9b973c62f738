package org.openiro.simulator.casemanagement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openiro.simulator.frontdoor.CloudEvent;

/** What an integration might really get wrong, with the reason by which the record then ends as a dead letter. */
public enum Fault {
    UNREADABLE("malformed", true) {
        @Override
        CloudEvent in(CaseRecord record, String authority, LocalDate today) {
            CloudEvent event = CloudEvent.of(record, authority);
            byte[] cutShort = "{\"sourceSystem\": \"%s\", \"periodsOfCare\": [{"
                    .formatted(ChildSnapshot.SOURCE_SYSTEM)
                    .getBytes(StandardCharsets.UTF_8);
            return event.asAnother(name()).saying(cutShort);
        }
    },
    AGAINST_SCHEMA("type", true) {
        @Override
        CloudEvent in(CaseRecord record, String authority, LocalDate today) {
            return CloudEvent.of(with(record, "periodsOfCare", "since 2021"), authority);
        }
    },
    UNKNOWN_TYPE("unknown-type", false) {
        @Override
        CloudEvent in(CaseRecord record, String authority, LocalDate today) {
            return CloudEvent.of(record, authority).asAnother(name()).with(CloudEvent.TYPE, "child-record.v0");
        }
    },
    WRONG_AUTHORITY("authority-disagrees", false) {
        @Override
        CloudEvent in(CaseRecord record, String authority, LocalDate today) {
            return CloudEvent.of(record, authority).asAnother(name()).with(CloudEvent.AUTHORITY, "E09999000");
        }
    },
    FUTURE_DATE("after-today", true) {
        @Override
        CloudEvent in(CaseRecord record, String authority, LocalDate today) {
            return CloudEvent.of(
                    with(record, "placedForAdoptionOn", today.plusYears(1).toString()), authority);
        }
    },
    HEADERS_MISSING("required", false) {
        @Override
        CloudEvent in(CaseRecord record, String authority, LocalDate today) {
            return CloudEvent.of(record, authority)
                    .asAnother(name())
                    .without("ce_source")
                    .without("ce_time");
        }
    };

    private final String reason;
    private final boolean mendable;

    Fault(String reason, boolean mendable) {
        this.reason = reason;
        this.mendable = mendable;
    }

    /** The code of the problem that the dead letter names. */
    String reason() {
        return reason;
    }

    /** Whether the fault is in the body, the only part of a dead letter that can be mended. */
    boolean mendable() {
        return mendable;
    }

    abstract CloudEvent in(CaseRecord record, String authority, LocalDate today);

    private static CaseRecord with(CaseRecord record, String field, Object value) {
        Map<String, Object> body = new LinkedHashMap<>(record.body());
        body.put(field, value);
        return new CaseRecord(record.key(), record.type(), body);
    }
}
