package org.openiro.escalation.concern.store;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which concerns a list is to show; what is null does not narrow it. Days are inclusive. */
public record ConcernFilter(
        @Nullable Stand standing,
        @Nullable Boolean everFormal,
        @Nullable String theme,
        @Nullable UUID childId,
        Days raised,
        Days formalised,
        Days closed) {

    /** How far the concerns have gone: informal and formal ones are open. */
    public enum Stand {
        INFORMAL,
        FORMAL,
        OPEN,
        CLOSED
    }

    /** From one day to another, either end open. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}
}
