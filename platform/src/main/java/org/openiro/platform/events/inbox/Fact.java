package org.openiro.platform.events.inbox;

import org.openiro.platform.events.EventEnvelope;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.deadletter.Body;

/** An event and who handles it; its body is not read yet. */
record Fact<T>(EventHandler<T> handler, EventEnvelope envelope, Body body) {}
