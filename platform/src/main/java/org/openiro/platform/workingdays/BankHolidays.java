package org.openiro.platform.workingdays;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The published bank holidays of England and Wales as dated data with a version. They cover whole years: from 1 January
 * of the first listed year to 31 December of the last.
 */
public record BankHolidays(String version, List<BankHoliday> days) {

    private static final String SHIPPED = "england-and-wales-2027.1";

    /** The days stand in order of date; an empty list has no years and is refused. */
    public BankHolidays {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a calendar without a single holiday covers no year");
        }
        days = days.stream().sorted(Comparator.comparing(BankHoliday::date)).toList();
    }

    /** The list that this version of the platform ships: 1995 to 2027. */
    public static BankHolidays shipped() {
        return new BankHolidays(SHIPPED, read(SHIPPED + ".csv"));
    }

    /**
     * This list and days proclaimed after it was published; the version names each, so that an answer tells. One that a later
     * list holds itself is not added again.
     */
    public BankHolidays with(Collection<BankHoliday> proclaimedLate) {
        List<BankHoliday> all = new ArrayList<>(days);
        StringBuilder added = new StringBuilder(version);
        proclaimedLate.stream()
                .filter(day -> !lists(day.date()))
                .sorted(Comparator.comparing(BankHoliday::date))
                .forEach(day -> {
                    requireCovered(day.date());
                    all.add(day);
                    added.append('+').append(day.date());
                });
        return new BankHolidays(added.toString(), all);
    }

    public boolean lists(LocalDate date) {
        return days.stream().anyMatch(day -> day.date().equals(date));
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    public LocalDate firstDay() {
        return days.getFirst().date().withDayOfYear(1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(days.getLast().date().getYear(), 12, 31);
    }

    private void requireCovered(LocalDate date) {
        if (!covers(date)) {
            throw new IllegalArgumentException(
                    "a single day cannot be added outside " + firstDay() + " to " + lastDay());
        }
    }

    private static List<BankHoliday> read(String resource) {
        try (InputStream in = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(resource), resource);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new BankHoliday(
                            LocalDate.parse(row.getField("date")), row.getField("title"), row.getField("source")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
