package org.openiro.caseload.iro.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.caseload.iro.domain.Basis;
import org.openiro.caseload.iro.domain.Post;

/** One post of an IRO. */
@Embeddable
record PostRow(
        @Column(name = "started_on") LocalDate startedOn,
        @Column(name = "ended_on") @Nullable LocalDate endedOn,
        @Column(name = "fte") @Nullable BigDecimal fte,
        @Column(name = "iro_share") BigDecimal iroShare,

        @Enumerated(EnumType.STRING) @Column(name = "basis", columnDefinition = "text")
        Basis basis) {

    static PostRow of(Post post) {
        return new PostRow(post.span().from(), post.span().to(), post.fte(), post.iroShare(), post.basis());
    }

    Post post() {
        return new Post(
                new Span(startedOn, endedOn),
                fte == null ? null : fte.stripTrailingZeros(),
                iroShare.stripTrailingZeros(),
                basis);
    }
}
