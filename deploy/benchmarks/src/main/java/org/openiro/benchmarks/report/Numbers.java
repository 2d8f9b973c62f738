package org.openiro.benchmarks.report;

import java.util.Locale;

/** Figures as people read them: three figures that count, thousands apart. */
public final class Numbers {

    private Numbers() {}

    public static String text(double value) {
        double size = Math.abs(value);
        String form = size >= 100 || size == Math.rint(size) ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.UK, form, value);
    }
}
