package org.openiro.platform.events.inbox;

import java.util.List;
import org.openiro.platform.events.EventEnvelope;
import org.openiro.platform.events.deadletter.Problem;

/** What a record turned out to be before anybody looked at its meaning. */
sealed interface Reading {

    record Read(EventEnvelope envelope) implements Reading {}

    record Failed(List<Problem> problems) implements Reading {}
}
