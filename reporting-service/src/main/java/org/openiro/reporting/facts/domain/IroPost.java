package org.openiro.reporting.facts.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Contracted hours over a span of time, and the share of them that is IRO work. Hours may not be recorded. */
public record IroPost(Span span, @Nullable BigDecimal fte, BigDecimal iroShare) {}
