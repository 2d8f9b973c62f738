package org.openiro.reporting.report.html;

import java.util.List;

/** Bars side by side with their labels and values: how a whole divides. */
final class BarChart {

    private static final int WIDTH = 760;
    private static final int LABELS = 300;
    private static final int VALUES = 60;
    private static final int ROW = 38;
    private static final int BAR = 24;

    /** One bar. */
    record Bar(String label, long value) {}

    private BarChart() {}

    static String of(String id, String title, String description, List<Bar> bars) {
        Svg svg = new Svg(id, WIDTH, bars.size() * ROW + 8, title, description);
        double unit = (WIDTH - LABELS - VALUES)
                / (double) Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(1));
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double top = 4.0 + i * ROW;
            double length = bar.value() * unit;
            svg.text("end", LABELS - 12.0, top + 23, bar.label());
            svg.box("series-1", LABELS, top + (ROW - BAR) / 2.0, length, BAR);
            svg.text("strong", LABELS + length + 8, top + 24, Shown.number(bar.value()));
        }
        svg.line("axis", LABELS, 0, LABELS, bars.size() * ROW + 8.0);
        return svg.done();
    }
}
