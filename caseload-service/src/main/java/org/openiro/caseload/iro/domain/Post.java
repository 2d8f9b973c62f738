package org.openiro.caseload.iro.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.dates.domain.Span;

/**
 * What an IRO was contracted for on certain days.
 *
 * @param fte contracted full-time equivalent; null as long as nobody has said it
 * @param iroShare the share of it that is IRO work, 0 to 1: the rest, such as chairing child protection conferences, is out
 */
public record Post(Span span, @Nullable BigDecimal fte, BigDecimal iroShare, Basis basis) {

    public boolean heldOn(LocalDate day) {
        return span.holdsOn(day);
    }

    public boolean fteKnown() {
        return fte != null;
    }

    /** Contracted FTE times the share for IRO work; nothing when the FTE is not known. */
    public BigDecimal iroFte() {
        return fte == null ? BigDecimal.ZERO : fte.multiply(iroShare);
    }
}
