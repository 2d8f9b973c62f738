package org.openiro.escalation.concern.domain;

import java.time.LocalDate;
import java.util.List;

/** What an IRO says when raising a concern, without the words, which no rule reads. */
public record NewConcern(List<NamedChild> children, String theme, List<String> otherThemes, LocalDate raisedOn) {}
