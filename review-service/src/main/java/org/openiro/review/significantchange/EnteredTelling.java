package org.openiro.review.significantchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.Entered;
import org.openiro.review.significantchange.domain.Teller;
import org.openiro.review.significantchange.domain.Telling;

/** That the IRO came to know of a change, and who entered it when. */
@Embeddable
record EnteredTelling(
        @Column(name = "told_on") LocalDate on,

        @Enumerated(EnumType.STRING) @Column(name = "told_by")
        Teller by,

        @Column(name = "told_recorded_by") String recordedBy,
        @Column(name = "told_recorded_at") Instant recordedAt) {

    static EnteredTelling of(Telling telling, Entered entered) {
        return new EnteredTelling(telling.on(), telling.by(), entered.by(), entered.at());
    }

    static @Nullable Telling telling(@Nullable EnteredTelling entered) {
        return entered == null ? null : new Telling(entered.on, entered.by);
    }
}
