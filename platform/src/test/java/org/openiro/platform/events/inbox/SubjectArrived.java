package org.openiro.platform.events.inbox;

/** Another sample fact: what others wait for. */
public record SubjectArrived(String id) {}
