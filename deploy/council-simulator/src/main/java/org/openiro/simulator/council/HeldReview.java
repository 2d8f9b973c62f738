package org.openiro.simulator.council;

import java.time.LocalDate;

/** A review that the synthetic council held: on which day, and how the child took part (PN0 to PN7). */
public record HeldReview(LocalDate on, String participation, boolean meantToBeLate) {}
