package org.openiro.reporting.report.html;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.report.Figure;

/** A figure as the page writes it. */
public record FigureView(
        String key,
        String title,
        String value,
        @Nullable String detail,
        @Nullable String remark,
        List<String> beside,
        String definition,
        String basis) {

    static FigureView of(String key, Figure figure) {
        return new FigureView(
                key,
                figure.title(),
                value(figure),
                detail(figure),
                figure.remark(),
                figure.beside().stream()
                        .map(beside -> beside.label() + ":\u00a0" + Shown.number(beside.count()))
                        .toList(),
                figure.definition(),
                figure.basis());
    }

    private static String value(Figure figure) {
        BigDecimal value = figure.value();
        if (value == null) {
            return "Not available";
        }
        return switch (figure.unit()) {
            case COUNT, CHILDREN_PER_FTE -> Shown.number(value);
            case PER_CENT -> Shown.number(value) + "%";
        };
    }

    /** What the value is of; a count stands for itself. */
    private static @Nullable String detail(Figure figure) {
        BigDecimal denominator = figure.denominator();
        if (denominator == null) {
            return null;
        }
        String numerator = Shown.number(figure.numerator());
        String findings = figure.rowsWithFindings() == null || figure.rowsWithFindings() == 0
                ? ""
                : "; " + Shown.number(figure.rowsWithFindings())
                        + " of the year’s reviews carry a finding of the intake";
        return switch (figure.unit()) {
            case CHILDREN_PER_FTE -> numerator + " children, " + Shown.number(denominator) + " " + figure.of();
            case COUNT, PER_CENT ->
                denominator.signum() == 0
                        ? "No " + figure.of() + " to take a share of"
                        : numerator + " of " + Shown.number(denominator) + " " + figure.of() + findings;
        };
    }
}
