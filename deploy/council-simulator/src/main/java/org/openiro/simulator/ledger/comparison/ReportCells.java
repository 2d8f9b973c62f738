package org.openiro.simulator.ledger.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every number of an annual report by the name that the independent count gives it. */
final class ReportCells {

    private final SortedMap<String, BigDecimal> cells = new TreeMap<>();

    private ReportCells() {}

    static SortedMap<String, BigDecimal> of(JsonNode report) {
        ReportCells cells = new ReportCells();
        report.path("figures").properties().forEach(figure -> cells.figure(figure.getKey(), figure.getValue()));
        report.path("tables").properties().forEach(table -> cells.table(table.getKey(), table.getValue()));
        return Collections.unmodifiableSortedMap(cells.cells);
    }

    private void figure(String name, JsonNode figure) {
        figure.properties().stream()
                .filter(field -> field.getValue().isNumber())
                .forEach(field -> put(name + "/" + field.getKey(), field.getValue()));
        figure.path("beside")
                .forEach(beside -> put(name + "/" + beside.path("label").asText(), beside.path("count")));
    }

    /** The first field of a row is its name; a nought is left out; a table within a row goes by both names. */
    private void table(String name, JsonNode rows) {
        for (JsonNode row : rows) {
            String prefix = name + "/" + row.elements().next().asText() + "/";
            row.properties().forEach(field -> {
                JsonNode value = field.getValue();
                if (value.isArray()) {
                    table(prefix + field.getKey(), value);
                } else if (value.isNumber() && value.decimalValue().signum() != 0) {
                    put(prefix + field.getKey(), value);
                }
            });
        }
    }

    private void put(String name, JsonNode number) {
        cells.put(name, number.decimalValue());
    }
}
