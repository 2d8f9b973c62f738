package org.openiro.caseload.capacity.api;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.capacity.domain.Band;
import org.openiro.caseload.capacity.domain.Ratio;

/** A ratio with what it was made of. */
@Schema(name = "CaseloadRatio", description = "Children for each full-time equivalent, with what it was made of.")
record RatioResponse(
        long children,
        BigDecimal fte,

        @Schema(description = "one decimal, half up; null when there is no FTE", examples = "64.2") @Nullable
        BigDecimal ratio,

        @Schema(description = "to the guideline of 50 to 70, both inside, judged before rounding") @Nullable
        Band band) {

    static RatioResponse of(long children, BigDecimal fte, Optional<Ratio> ratio) {
        return new RatioResponse(
                children,
                plain(fte),
                ratio.map(Ratio::value).orElse(null),
                ratio.map(Ratio::band).orElse(null));
    }

    static BigDecimal plain(BigDecimal fte) {
        BigDecimal stripped = fte.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
