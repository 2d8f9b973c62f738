package org.openiro.review.child.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A professional's part in a child's case, by the source's reference and never by name. */
public record Involvement(
        String role,
        String professional,
        @Nullable String team,
        @Nullable String teamManager,
        @Nullable BigDecimal fte,
        LocalDate from,
        @Nullable LocalDate to) {}
