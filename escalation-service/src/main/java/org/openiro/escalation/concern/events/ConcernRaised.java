package org.openiro.escalation.concern.events;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** {@code concern-raised.v1}: everything but the words. */
public record ConcernRaised(
        UUID concernId,
        List<UUID> childIds,
        int childCount,
        String theme,
        List<String> otherThemes,
        LocalDate raisedOn,
        boolean sensitive,
        URI detailUrl) {}
