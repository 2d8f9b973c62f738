package org.openiro.systemtests.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.frontdoor.ServiceClient;

/**
 * The class that follows from the dates of a review, by the words of the shared definitions and without a line of any
 * service: a second opinion on their arithmetic.
 *
 * @param holidays those in force on the day of asking
 * @param version of the calendar that they make
 */
record PlainClass(Set<LocalDate> holidays, String version, LocalDate asAt) {

    private static final LocalDate JUDGED_FROM = LocalDate.of(2025, 4, 1);
    private static final int WINDOW = 20;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static PlainClass asAt(LocalDate day, ServiceClient service) {
        var calendar = service.get(Details.ROLE, "/v1/bank-holidays").orStop("reading the bank holidays");
        Set<LocalDate> holidays = new HashSet<>();
        calendar.path("holidays").forEach(each -> holidays.add(LocalDate.parse(Fields.text(each, "date"))));
        return new PlainClass(Set.copyOf(holidays), Fields.text(calendar, "calendarVersion"), day);
    }

    /**
     * The due date that is judged on. The simulator's council has reviews completed before its second April judged on what their
     * source recorded; a meeting without the Schedule 7 matters is no review.
     *
     * @param completed the field that tells when it was
     */
    static @Nullable LocalDate judgedOn(JsonNode said, String completed) {
        LocalDate completedOn = Fields.day(said, completed);
        LocalDate recorded = Fields.day(said, "recordedDueOn");
        boolean past = completedOn != null && completedOn.isBefore(JUDGED_FROM);
        return past && recorded != null && said.path("statutory").asBoolean(true)
                ? recorded
                : Fields.day(said, "statutoryDueOn");
    }

    String of(
            @Nullable LocalDate due,
            @Nullable LocalDate opened,
            @Nullable LocalDate completed,
            boolean adjournedTwice,
            @Nullable LocalDate dutyEnded) {
        if (due == null) {
            return "UNKNOWN";
        }
        LocalDate inTimeUntil = inTimeUntil(due, by(opened));
        LocalDate held = by(completed);
        LocalDate ended = by(dutyEnded);
        boolean endedFirst = ended != null && (held == null || ended.isBefore(held));
        if (endedFirst && ended.isAfter(inTimeUntil)) {
            return "MISSED";
        }
        if (held == null) {
            return endedFirst ? "NOT_REQUIRED" : asAt.isAfter(inTimeUntil) ? "OVERDUE" : "PENDING";
        }
        if (!held.isAfter(due)) {
            return "ON_TIME";
        }
        return held.isAfter(inTimeUntil) || adjournedTwice ? "LATE" : "ON_TIME_ADJOURNED";
    }

    private @Nullable LocalDate by(@Nullable LocalDate event) {
        return event == null || event.isAfter(asAt) ? null : event;
    }

    private LocalDate inTimeUntil(LocalDate due, @Nullable LocalDate opened) {
        if (opened == null || opened.isAfter(due)) {
            return due;
        }
        LocalDate window = opened;
        for (int left = WINDOW; left > 0; ) {
            window = window.plusDays(1);
            left -= holidays.contains(window) || WEEKEND.contains(window.getDayOfWeek()) ? 0 : 1;
        }
        return window.isAfter(due) ? window : due;
    }
}
