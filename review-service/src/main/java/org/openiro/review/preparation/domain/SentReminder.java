package org.openiro.review.preparation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A reminder that was sent: of what, on which day, and for a review of which day. */
public record SentReminder(UUID id, List<ReminderKind> kinds, LocalDate reviewOn, LocalDate sentOn) {}
