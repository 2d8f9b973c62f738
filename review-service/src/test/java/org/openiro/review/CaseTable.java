package org.openiro.review;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of worked cases, read where they stand in the repository; nothing in them comes from product code. */
public final class CaseTable {

    private static final Path SERVICE = Path.of(System.getProperty("openiro.root"), "review-service");

    private CaseTable() {}

    /** The rows of a table under {@code review-service}. */
    public static List<NamedCsvRecord> rows(String path) {
        try (CsvReader<NamedCsvRecord> table = CsvReader.builder().ofNamedCsvRecord(SERVICE.resolve(path))) {
            return table.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static @Nullable LocalDate date(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    public static List<String> words(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }

    public static List<LocalDate> dates(NamedCsvRecord row, String column) {
        return words(row, column).stream().map(LocalDate::parse).toList();
    }
}
