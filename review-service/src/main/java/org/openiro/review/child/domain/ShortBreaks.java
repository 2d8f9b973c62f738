package org.openiro.review.child.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agreement on short breaks and its stays. */
public record ShortBreaks(LocalDate agreedOn, @Nullable List<Stay> stays) {

    public record Stay(LocalDate from, @Nullable LocalDate to) {}
}
