package org.openiro.review;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import org.openiro.platform.clock.LondonClock;
import org.openiro.review.calendar.Installation;

/** The days on which worked cases are played over HTTP. */
public final class CaseDays {

    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** From which the first review is due on the last day that is published. */
    private static final LocalDate LAST_KNOWN_START = LocalDate.of(2027, 12, 1);

    private CaseDays() {}

    /** Noon of that day, for the rest of the test or until the next. */
    public static void on(LocalDate day) {
        QuarkusMock.installMockForType(
                Clock.fixed(
                        day.atTime(LocalTime.NOON).atZone(LondonClock.LONDON).toInstant(), LondonClock.LONDON),
                Clock.class);
    }

    /** At noon of that day; the clock is set back at once. */
    public static void on(LocalDate day, Runnable work) {
        on(day);
        try {
            work.run();
        } finally {
            today();
        }
    }

    public static void today() {
        QuarkusMock.installMockForType(Clock.system(LondonClock.LONDON), Clock.class);
    }

    /** Those on a weekend, which nobody proclaims, are refused; they would change nothing. */
    public static void proclaim(Collection<LocalDate> days) {
        for (var day : days) {
            boolean weekend = WEEKEND.contains(day.getDayOfWeek());
            Installation.proclaims(day.toString(), day.minusDays(9).toString()).statusCode(weekend ? 422 : 201);
        }
    }

    /** So that a review held on this day was in time. */
    public static String inCareSince(LocalDate held) {
        var weekBefore = held.minusDays(7);
        return (weekBefore.isAfter(LAST_KNOWN_START) ? LAST_KNOWN_START : weekBefore).toString();
    }
}
