package org.openiro.reporting.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns over time, each of one or several parts, with an optional band to hold them against. */
final class ColumnChart {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 330;
    private static final int LEFT = 48;
    private static final int TOP = 44;
    private static final int BOTTOM = 290;
    private static final int LEGEND_ENTRY = 178;

    /** One column: its label on the axis, its parts from the bottom up, and what stands on top. */
    record Column(
            String label, List<Double> parts, @Nullable String value) {

        double height() {
            return parts.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /** Two marks of the scale between which values are usual. */
    record Band(double from, double to, String label) {}

    private ColumnChart() {}

    static String of(
            String id,
            String title,
            String description,
            List<String> legend,
            List<Column> columns,
            @Nullable Band band) {
        double highest =
                Math.max(columns.stream().mapToDouble(Column::height).max().orElse(1), band == null ? 1 : band.to());
        Scale scale = Scale.upTo(highest);
        double unit = (BOTTOM - TOP) / (double) scale.top();
        Svg svg = new Svg(id, WIDTH, HEIGHT, title, description);
        if (band != null) {
            svg.box("band", LEFT, BOTTOM - band.to() * unit, WIDTH - LEFT, (band.to() - band.from()) * unit);
        }
        for (long mark : scale.marks()) {
            double y = BOTTOM - mark * unit;
            svg.line("grid", LEFT, y, WIDTH, y);
            svg.text("end", LEFT - 8.0, y + 5, Shown.number(mark));
        }
        columns(svg, columns, unit);
        svg.line("axis", LEFT, BOTTOM, WIDTH, BOTTOM);
        if (band != null) {
            svg.text("note", LEFT + 8.0, BOTTOM - band.to() * unit - 6, band.label());
        }
        legend(svg, legend);
        return svg.done();
    }

    private static void columns(Svg svg, List<Column> columns, double unit) {
        double slot = (WIDTH - LEFT) / 12.0;
        double width = slot * 0.62;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double x = LEFT + i * slot + (slot - width) / 2;
            double y = BOTTOM;
            for (int part = 0; part < column.parts().size(); part++) {
                double height = column.parts().get(part) * unit;
                if (height > 0) {
                    y -= height;
                    svg.box("series-" + (part + 1), x, y, width, height);
                }
            }
            svg.text("middle", x + width / 2, BOTTOM + 22.0, column.label());
            if (column.value() != null) {
                svg.text("middle strong", x + width / 2, y - 7, column.value());
            }
        }
    }

    private static void legend(Svg svg, List<String> legend) {
        for (int i = 0; i < legend.size(); i++) {
            double x = LEFT + i * (double) LEGEND_ENTRY;
            svg.box("series-" + (i + 1), x, 6, 14, 14);
            svg.text("", x + 21, 18, legend.get(i));
        }
    }
}
