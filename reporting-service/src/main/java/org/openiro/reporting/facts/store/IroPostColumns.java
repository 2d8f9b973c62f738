package org.openiro.reporting.facts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.IroPost;
import org.openiro.reporting.facts.domain.Span;

@Embeddable
record IroPostColumns(
        @Column(name = "from_day") LocalDate from,
        @Column(name = "until_day") @Nullable LocalDate until,
        @Column(name = "fte") @Nullable BigDecimal fte,
        @Column(name = "iro_share") BigDecimal iroShare) {

    static IroPostColumns of(IroPost post) {
        return new IroPostColumns(post.span().from(), post.span().until(), post.fte(), post.iroShare());
    }

    IroPost post() {
        return new IroPost(new Span(from, until), fte, iroShare);
    }
}
