package org.openiro.reporting.facts.events;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fields of {@code child-withdrawn.v1} that matter here, whichever service publishes it.
 *
 * @param concernIds the concerns that are gone with the child; only escalation-service says
 */
record ChildWithdrawn(UUID childId, @Nullable List<UUID> concernIds) {

    ChildWithdrawn {
        requireNonNull(childId);
    }

    List<UUID> concerns() {
        return concernIds == null ? List.of() : concernIds;
    }
}
