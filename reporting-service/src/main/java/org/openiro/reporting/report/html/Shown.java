package org.openiro.reporting.report.html;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How numbers and dates are written for people, whatever the machine's locale and time zone. */
final class Shown {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final String NONE = "–";

    private Shown() {}

    static String number(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String numberOrNone(@Nullable BigDecimal number) {
        return number == null ? NONE : number(number);
    }

    static String percentOrNone(@Nullable BigDecimal percent) {
        return percent == null ? NONE : number(percent) + "%";
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** The first three letters, for the axis of a chart. */
    static String shortMonth(YearMonth month) {
        return MONTH.format(month).substring(0, 3);
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }
}
