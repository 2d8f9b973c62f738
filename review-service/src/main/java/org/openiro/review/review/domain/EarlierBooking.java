package org.openiro.review.review.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A day for which the meeting was planned before it moved.
 *
 * @param movedOn when it was moved to the next day on the list, or to the one that stands
 */
public record EarlierBooking(LocalDate bookedFor, @Nullable LocalTime startsAt, LocalDate movedOn, String reason) {}
