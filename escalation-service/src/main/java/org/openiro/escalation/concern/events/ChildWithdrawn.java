package org.openiro.escalation.concern.events;

import java.util.List;
import java.util.UUID;

/** {@code child-withdrawn.v1}: the concerns that were about this child alone are gone. */
public record ChildWithdrawn(UUID childId, List<UUID> concernIds) {}
