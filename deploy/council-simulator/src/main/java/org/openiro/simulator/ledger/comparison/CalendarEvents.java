package org.openiro.simulator.ledger.comparison;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The events of an iCalendar text (RFC 5545), as far as they are compared. */
final class CalendarEvents {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.UK);
    private static final Pattern REVIEW = Pattern.compile("/reviews/([\\w-]+)");

    private CalendarEvents() {}

    /**
     * An event.
     *
     * @param reviewIds to which it leads, in their order
     * @param when its day, and with a time of day its beginning in London
     */
    record Event(List<String> reviewIds, String when) {}

    static List<Event> of(String calendar) {
        List<Event> events = new ArrayList<>();
        List<String> reviews = List.of();
        String when = "";
        for (String line : calendar.replaceAll("\\r?\\n[ \\t]", "").lines().toList()) {
            if (line.equals("BEGIN:VEVENT")) {
                reviews = List.of();
                when = "";
            } else if (line.startsWith("DESCRIPTION")) {
                reviews = REVIEW.matcher(line)
                        .results()
                        .map(found -> found.group(1))
                        .sorted()
                        .toList();
            } else if (line.startsWith("DTSTART")) {
                when = when(line.substring(line.lastIndexOf(':') + 1));
            } else if (line.equals("END:VEVENT")) {
                events.add(new Event(reviews, when));
            }
        }
        return events;
    }

    private static String when(String value) {
        if (!value.contains("T")) {
            return LocalDate.parse(value, DAY).toString();
        }
        LocalDateTime begins = LocalDateTime.parse(value, UTC)
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(LONDON)
                .toLocalDateTime();
        return begins.toLocalDate() + " at " + begins.toLocalTime();
    }
}
