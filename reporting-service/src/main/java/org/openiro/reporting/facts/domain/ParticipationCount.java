package org.openiro.reporting.facts.domain;

/** How many reviews completed in a calendar year carry a participation code, counted once per review and code. */
public record ParticipationCount(int year, String code, long reviews) {}
