package org.openiro.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.indicator.domain.Share;
import org.openiro.reporting.indicator.domain.TeamRatio;

/**
 * One published figure with where it comes from.
 *
 * @param value rounded half up to one decimal place, or a whole number; none where there is nothing to divide by
 * @param of what the denominator, or the count, is a number of
 * @param basis which facts it rests on, and for a rate of timeliness which due date reviews are judged on
 * @param beside what the definition leaves out or wants seen with it
 * @param remark what the value means against a benchmark, where there is one
 * @param rowsWithFindings how many of the reviews counted carry an intake finding; none where it does not apply
 */
public record Figure(
        String title,
        Unit unit,
        @Schema(nullable = true) @Nullable BigDecimal value,
        BigDecimal numerator,
        @Schema(nullable = true) @Nullable BigDecimal denominator,
        String of,
        String definition,
        String basis,
        List<Beside> beside,
        @Schema(nullable = true) @Nullable Long rowsWithFindings,
        @Schema(nullable = true) @Nullable String remark) {

    /** A number shown beside a figure and not in it. */
    public record Beside(String label, long count) {}

    static Figure count(FigureId id, long count, Beside... beside) {
        BigDecimal value = BigDecimal.valueOf(count);
        return of(id, value, value, null, beside);
    }

    static Figure share(FigureId id, Share share, Beside... beside) {
        return of(
                id,
                share.percent().orElse(null),
                BigDecimal.valueOf(share.numerator()),
                BigDecimal.valueOf(share.denominator()),
                beside);
    }

    static Figure ratio(FigureId id, TeamRatio ratio, Beside... beside) {
        return of(id, ratio.value().orElse(null), BigDecimal.valueOf(ratio.children()), plain(ratio.fte()), beside)
                .remarking(ratio.band().map(Figure::remark).orElse(null));
    }

    Figure withFindings(long rows) {
        return new Figure(title, unit, value, numerator, denominator, of, definition, basis, beside, rows, remark);
    }

    Figure onBasis(String words) {
        return new Figure(
                title, unit, value, numerator, denominator, of, definition, words, beside, rowsWithFindings, remark);
    }

    private Figure remarking(@Nullable String words) {
        return new Figure(
                title, unit, value, numerator, denominator, of, definition, basis, beside, rowsWithFindings, words);
    }

    private static String remark(TeamRatio.Band band) {
        return switch (band) {
            case BELOW -> "Below the 50 to 70 children of the IRO Handbook";
            case WITHIN -> "Within the 50 to 70 children of the IRO Handbook";
            case ABOVE -> "Above the 50 to 70 children of the IRO Handbook";
        };
    }

    private static Figure of(
            FigureId id,
            @Nullable BigDecimal value,
            BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Beside... beside) {
        Wording words = Wording.of(id);
        return new Figure(
                words.title(),
                id.unit(),
                value,
                numerator,
                denominator,
                words.of(),
                words.definition(),
                words.basis(),
                List.of(beside),
                null,
                null);
    }

    /** Without trailing zeros, and never in powers of ten, so that equal numbers look alike. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
