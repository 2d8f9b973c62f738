package org.openiro.simulator.ledger.count;

import java.time.LocalDate;

/** A statutory due date and the rule that sets it. */
record Due(LocalDate on, String rule, boolean shortBreak) {}
