package org.openiro.review.significantchange;

import java.time.LocalDate;

/**
 * What a stretch between reviews holds of significant changes.
 *
 * @param told whether the authority has told the IRO
 */
public record ChangesOfChild(LocalDate occurredOn, boolean told) {}
