package org.openiro.escalation.ladder.domain;

/** One rung: who answers and in how many working days after the stage started. Stage 0 is the informal talk before. */
public record Stage(int number, String code, String answeredBy, int limitWorkingDays) {}
