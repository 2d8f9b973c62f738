package org.openiro.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lines of cells, aligned, as a terminal shows them and as Markdown reads them. */
public final class Table {

    private final List<List<String>> lines = new ArrayList<>();

    public Table(String... head) {
        lines.add(List.of(head));
    }

    public Table line(String... cells) {
        lines.add(List.of(cells));
        return this;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(row(lines.get(i))).append('\n');
            if (i == 0) {
                text.append(row(lines.getFirst().stream()
                                .map(cell -> "-".repeat(width(lines.getFirst().indexOf(cell))))
                                .toList()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private String row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        for (int i = 0; i < cells.size(); i++) {
            row.append(' ').append(padded(cells.get(i), width(i))).append(" |");
        }
        return row.toString();
    }

    private int width(int column) {
        return IntStream.range(0, lines.size())
                .map(i -> lines.get(i).get(column).length())
                .max()
                .orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
