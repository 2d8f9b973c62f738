package org.openiro.reporting.report.html;

import java.util.Locale;

/** Writes the elements of a chart by hand; every text is escaped and every number is written the same everywhere. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** Opens a picture with the name and the description that a screen reader gives. */
    Svg(String id, int width, int height, String title, String description) {
        out.append("<svg class=\"chart\" role=\"img\" viewBox=\"0 0 " + width + " " + height + "\"")
                .append(" aria-labelledby=\"" + id + "-title " + id + "-desc\">")
                .append("<title id=\"" + id + "-title\">" + escaped(title) + "</title>")
                .append("<desc id=\"" + id + "-desc\">" + escaped(description) + "</desc>");
    }

    void box(String css, double x, double y, double width, double height) {
        out.append("<rect class=\"" + css + "\"" + at("x", x) + at("y", y) + at("width", width))
                .append(at("height", height) + "/>");
    }

    void line(String css, double x1, double y1, double x2, double y2) {
        out.append("<line class=\"" + css + "\"" + at("x1", x1) + at("y1", y1) + at("x2", x2) + at("y2", y2) + "/>");
    }

    void text(String css, double x, double y, String text) {
        out.append("<text class=\"" + css + "\"" + at("x", x) + at("y", y) + ">" + escaped(text) + "</text>");
    }

    String done() {
        return out + "</svg>";
    }

    private static String at(String name, double value) {
        return String.format(Locale.ROOT, " %s=\"%.1f\"", name, value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
