package org.openiro.review.review.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a review that was held.
 *
 * @param contributory further reasons beside the main one
 */
public record Holding(
        LocalDate heldOn,
        @Nullable LocalDate openedOn,
        String participationCode,
        @Nullable String lateReason,
        List<String> contributory) {}
