package org.openiro.escalation.concern.events;

import java.util.List;
import java.util.UUID;

/** {@code concern-bound.v1}: the children of the concern known by now. */
public record ConcernBound(UUID concernId, List<UUID> childIds, int childCount) {}
