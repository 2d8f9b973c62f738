package org.openiro.review.preparation.domain;

import java.time.LocalDate;

/** A reminder that is still to come, while no date moves. */
public record ReminderAhead(ReminderKind kind, LocalDate on) {}
