package org.openiro.simulator.ledger.count;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables of worked cases of the repository, read as data. */
final class Tables {

    private Tables() {}

    static List<NamedCsvRecord> rows(String path) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(Path.of(System.getProperty("openiro.root"), path))) {
            return csv.stream().toList();
        }
    }

    static @Nullable LocalDate day(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
