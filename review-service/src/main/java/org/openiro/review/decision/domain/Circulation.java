package org.openiro.review.decision.domain;

import java.time.LocalDate;

/**
 * That a decision went out to the nominated manager and the participants.
 *
 * @param circulatedOn the day from which the working days to contest are counted
 * @param recordedOn the day on which somebody recorded or corrected that
 */
public record Circulation(LocalDate circulatedOn, LocalDate recordedOn) {}
