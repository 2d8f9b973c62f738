package org.openiro.review.arrangement.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The day of a planned meeting and, where that is agreed, its time of day in London. */
public record MeetingTime(LocalDate day, @Nullable LocalTime startsAt) {}
