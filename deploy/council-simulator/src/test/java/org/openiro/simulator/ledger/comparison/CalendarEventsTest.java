package org.openiro.simulator.ledger.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarEventsTest {

    private static final String ONE = "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b01";
    private static final String OTHER = "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8b02";

    @Test
    void aMeetingInSummerBeginsAnHourLaterInLondonThanInTheText() {
        assertThat(CalendarEvents.of(event("DTSTART:20260630T144500Z", OTHER, ONE)))
                .containsExactly(new CalendarEvents.Event(List.of(ONE, OTHER), "2026-06-30 at 15:45"));
        assertThat(CalendarEvents.of(event("DTSTART:20261130T154500Z", ONE)))
                .extracting(CalendarEvents.Event::when)
                .containsExactly("2026-11-30 at 15:45");
    }

    @Test
    void oneWithoutATimeLastsTheDay() {
        assertThat(CalendarEvents.of(event("DTSTART;VALUE=DATE:20261130", ONE)))
                .containsExactly(new CalendarEvents.Event(List.of(ONE), "2026-11-30"));
    }

    @Test
    void whatIsNoCalendarHasNoEvents() {
        assertThat(CalendarEvents.of("{\"status\": 404}")).isEmpty();
    }

    /** With its description folded in the middle of an id, as RFC 5545 has long lines. */
    private static String event(String start, String... reviews) {
        StringBuilder description = new StringBuilder("DESCRIPTION:");
        for (String review : reviews) {
            description
                    .append("https://reviews.example/v1/reviews/")
                    .append(review)
                    .append("\\n");
        }
        return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n%s\r\n%s\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
                .formatted(start, description.insert(60, "\r\n "));
    }
}
