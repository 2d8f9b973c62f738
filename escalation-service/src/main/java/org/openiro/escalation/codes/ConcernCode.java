package org.openiro.escalation.codes;

/** One code of a list with the words that people read. */
public record ConcernCode(String code, String label) {}
