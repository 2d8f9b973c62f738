package org.openiro.escalation.concern.events;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/** {@code concern-formalised.v1}. */
public record ConcernFormalised(UUID concernId, LocalDate formalisedOn, int stage, URI detailUrl) {}
