package org.openiro.escalation.codes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The lists as they stand in the contracts that are packaged with this service. */
@ApplicationScoped
public class ConcernCodes {

    private final List<ConcernCode> themes = read("concern_category");
    private final List<ConcernCode> outcomes = read("concern_outcome");
    private final List<ConcernCode> steps = read("concern_step");

    public List<ConcernCode> themes() {
        return themes;
    }

    public List<ConcernCode> outcomes() {
        return outcomes;
    }

    public List<ConcernCode> steps() {
        return steps;
    }

    public static List<String> codes(List<ConcernCode> list) {
        return list.stream().map(ConcernCode::code).toList();
    }

    private static List<ConcernCode> read(String list) {
        String file = "/contracts/codes/" + list + ".csv";
        try (InputStream in = Objects.requireNonNull(ConcernCodes.class.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
                Stream<NamedCsvRecord> records = rows.stream()) {
            return records.map(row -> new ConcernCode(row.getField("code"), row.getField("label")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
