package org.openiro.platform.events;

/**
 * A fact about to be published: on which topic, of which type ({@code review-held.v1}), under which key, with which body.
 * The key decides the order: facts under one key are read in the order in which their transactions committed.
 */
public record OutgoingEvent(String topic, String type, String key, Object data) {}
