package org.openiro.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The annual report of one council's IRO service for one financial year. The same facts give the same report, byte for
 * byte: it names the newest fact it rests on, and never when it was made.
 *
 * @param year the calendar year in which the financial year begins
 * @param reportingYear the Department's name of the same year: the one in which it ends
 * @param to the last day of the financial year
 * @param toDate whether the year is still running; figures are then as at {@code asAt}
 * @param asAt the last day counted
 * @param factsUpTo when the newest fact known here was recorded; none when there is none
 * @param calendarVersion the bank holidays that working days were counted by
 * @param figures by name
 */
public record AnnualReport(
        String authority,
        String council,
        boolean synthetic,
        int year,
        int reportingYear,
        LocalDate from,
        LocalDate to,
        boolean toDate,
        LocalDate asAt,

        @Schema(type = SchemaType.STRING, format = "date-time", nullable = true) @Nullable
        Instant factsUpTo,

        String calendarVersion,
        Map<String, Figure> figures,
        ReportTables tables) {}
