package org.openiro.platform.events;

/** A record as its handler sees it: read, checked, and not applied before. */
public record ReceivedEvent<T>(EventEnvelope envelope, T data) {}
