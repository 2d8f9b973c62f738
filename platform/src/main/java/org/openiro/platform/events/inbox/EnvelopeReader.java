package org.openiro.platform.events.inbox;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.EventEnvelope;
import org.openiro.platform.events.deadletter.Incoming;
import org.openiro.platform.events.deadletter.Problem;
import org.openiro.platform.http.StorableText;

/**
 * Reads what a record says about itself. On a council's case-management topic the topic decides the authority: only
 * that council's integration may write there, whatever a header says. The calendar alone is no council's.
 */
@Singleton
class EnvelopeReader {

    private static final String CASE_MANAGEMENT = "case-management.";
    private static final String CALENDAR = "calendar";
    private static final String SEQUENCE = "ce_sequence";

    static boolean fromCaseManagement(Incoming record) {
        return record.home().startsWith(CASE_MANAGEMENT);
    }

    /** The authority under which the record is kept when it cannot be read. */
    static String authorityOf(Incoming record) {
        Optional<String> claimed = fromCaseManagement(record) ? ofTopic(record) : record.header("ce_authority");
        return claimed.filter(CurrentAuthority::isOnsCode).orElse(CurrentAuthority.PLATFORM);
    }

    /** The number that its publisher gave it; empty for a record that has none, or none that can be read. */
    static OptionalLong sequenceOf(Incoming record) {
        try {
            return record.header(SEQUENCE)
                    .map(Long::parseLong)
                    .map(OptionalLong::of)
                    .orElseGet(OptionalLong::empty);
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static Optional<String> ofTopic(Incoming record) {
        return Optional.of(record.home().substring(CASE_MANAGEMENT.length()));
    }

    Reading read(Incoming record) {
        List<Problem> problems = new ArrayList<>();
        if (!record.header("ce_specversion").equals(Optional.of("1.0"))) {
            problems.add(new Problem("ce_specversion", "required", "must be 1.0: CloudEvents in binary mode"));
        }
        require(record, "ce_id", problems);
        require(record, "ce_type", problems);
        require(record, "ce_source", problems);
        String authority = authorityOf(record);
        checkAuthority(record, authority, problems);
        Optional<Instant> recordedAt = time(record, problems);
        long sequence = sequence(record, problems);
        if (record.key() == null || record.key().isBlank()) {
            problems.add(new Problem("key", "required", "a record needs a key"));
        } else if (!StorableText.storable(record.key())) {
            problems.add(new Problem("key", "invalid", StorableText.EXPECTED));
        }
        if (record.payload().empty()) {
            problems.add(new Problem("", "required", "a record needs a body"));
        }
        if (!problems.isEmpty() || recordedAt.isEmpty() || record.key() == null) {
            return new Reading.Failed(problems);
        }
        return new Reading.Read(new EventEnvelope(
                record.eventId(),
                record.header("ce_type").orElseThrow(),
                record.header("ce_source").orElseThrow(),
                authority,
                record.key(),
                sequence,
                recordedAt.get(),
                record.header("ce_correlationid").filter(StorableText::storable).orElse(null),
                record.home()));
    }

    private static void require(Incoming record, String header, List<Problem> problems) {
        Optional<String> text = record.header(header);
        if (text.isEmpty()) {
            problems.add(new Problem(header, "required", "the header is missing"));
        } else if (!StorableText.storable(text.get())) {
            problems.add(new Problem(header, "invalid", StorableText.EXPECTED));
        }
    }

    private static void checkAuthority(Incoming record, String authority, List<Problem> problems) {
        Optional<String> header = record.header("ce_authority");
        if (record.home().equals(CALENDAR)) {
            if (!header.equals(Optional.of(CurrentAuthority.PLATFORM))) {
                problems.add(new Problem("ce_authority", "authority-disagrees", "the calendar is the installation's"));
            }
        } else if (!CurrentAuthority.isOnsCode(authority)) {
            problems.add(new Problem("ce_authority", "authority-unknown", "no ONS code says whose record this is"));
        } else if (header.isPresent() && !header.get().equals(authority)) {
            problems.add(new Problem("ce_authority", "authority-disagrees", "the topic belongs to another authority"));
        }
    }

    private static Optional<Instant> time(Incoming record, List<Problem> problems) {
        Optional<String> text = record.header("ce_time");
        try {
            Optional<Instant> time = text.map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
            if (time.isEmpty()) {
                problems.add(new Problem("ce_time", "required", "the header is missing"));
            }
            return time;
        } catch (DateTimeParseException e) {
            problems.add(new Problem("ce_time", "invalid", "must be a time with its offset"));
            return Optional.empty();
        }
    }

    private static long sequence(Incoming record, List<Problem> problems) {
        OptionalLong sequence = sequenceOf(record);
        if (record.header(SEQUENCE).isPresent()) {
            if (sequence.isEmpty()) {
                problems.add(new Problem(SEQUENCE, "invalid", "must be a whole number"));
            }
        } else if (!fromCaseManagement(record)) {
            problems.add(new Problem(SEQUENCE, "required", "the header is missing"));
        }
        return sequence.orElse(0);
    }
}
