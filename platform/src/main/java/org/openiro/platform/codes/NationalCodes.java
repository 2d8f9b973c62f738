package org.openiro.platform.codes;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks codes up in the national lists as shipped. Codes are case-sensitive, as the Department's are. */
public final class NationalCodes {

    private static final NationalCodes SHIPPED = new NationalCodes();

    private final Map<CodeList, Map<String, NationalCode>> lists = new EnumMap<>(CodeList.class);

    private NationalCodes() {
        for (CodeList list : CodeList.values()) {
            lists.put(list, read(list));
        }
    }

    public static NationalCodes shipped() {
        return SHIPPED;
    }

    public Optional<NationalCode> find(CodeList list, String code) {
        return Optional.ofNullable(codes(list).get(code));
    }

    /** Whether the list holds the code, valid at that time or not. */
    public boolean known(CodeList list, String code) {
        return codes(list).containsKey(code);
    }

    /** Every code of the list, in the list's own order. */
    public Collection<NationalCode> all(CodeList list) {
        return codes(list).values();
    }

    private Map<String, NationalCode> codes(CodeList list) {
        return Objects.requireNonNull(lists.get(list));
    }

    private static Map<String, NationalCode> read(CodeList list) {
        Map<String, NationalCode> codes = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(
                        NationalCodes.class.getResourceAsStream(list.resource()), list.resource());
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                codes.put(row.getField("code"), code(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(codes);
    }

    private static NationalCode code(NamedCsvRecord row) {
        return new NationalCode(
                row.getField("code"),
                row.getField("label"),
                date(row.getField("valid_from")),
                date(row.getField("valid_to")),
                row.getField("note"));
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
