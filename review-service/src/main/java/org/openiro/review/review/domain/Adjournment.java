package org.openiro.review.review.domain;

import java.time.LocalDate;

/**
 * A review was adjourned.
 *
 * @param continuesOn the day that was then planned for going on; when that moves, the booking says so
 */
public record Adjournment(LocalDate adjournedOn, LocalDate continuesOn, String reason) {}
