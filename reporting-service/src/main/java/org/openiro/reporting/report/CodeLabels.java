package org.openiro.reporting.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Labels of a code list, in the list's own order. A code that a publisher added since is shown as it stands rather than
 * lost.
 */
final class CodeLabels {

    static final CodeLabels LATE_REASON = read("late_reason", "label");
    static final CodeLabels LATE_REASON_GROUP = read("late_reason_group", "label");
    static final CodeLabels GROUP_OF_LATE_REASON = read("late_reason", "group");
    static final CodeLabels CONCERN_THEME = read("concern_category", "label");
    static final CodeLabels CONCERN_OUTCOME = read("concern_outcome", "label");
    static final CodeLabels REVIEW_RULE = read("review_rule", "label");
    static final CodeLabels PARTICIPATION_ROW = read("participation_row", "label");

    private final Map<String, String> labels;

    private CodeLabels(Map<String, String> labels) {
        this.labels = Collections.unmodifiableMap(labels);
    }

    Set<String> codes() {
        return labels.keySet();
    }

    String of(String code) {
        return labels.getOrDefault(code, code);
    }

    /** These codes in the list's order, unknown ones last in their own. */
    List<String> ordered(Set<String> some) {
        SequencedSet<String> unknown = some.stream()
                .filter(code -> !labels.containsKey(code))
                .sorted()
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return Stream.of(labels.keySet().stream().filter(some::contains), unknown.stream())
                .flatMap(Function.identity())
                .toList();
    }

    private static CodeLabels read(String list, String column) {
        String resource = "/codes/" + list + ".csv";
        Map<String, String> labels = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(CodeLabels.class.getResourceAsStream(resource), resource);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.stream().forEach(row -> labels.put(row.getField("code"), row.getField(column)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CodeLabels(labels);
    }
}
