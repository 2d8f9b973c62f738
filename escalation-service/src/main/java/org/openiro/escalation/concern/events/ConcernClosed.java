package org.openiro.escalation.concern.events;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code concern-closed.v1}. */
public record ConcernClosed(
        UUID concernId,
        LocalDate closedOn,
        String outcome,
        boolean everFormal,
        int highestStage,
        @Nullable Integer workingDaysFromFormal,
        URI detailUrl) {}
