package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A review of one child that was held, whoever told of it. Same child and same completion date is the same review.
 *
 * @param recordedDueOn what its source holds for its due date; null when none told it
 * @param codes how the child took part: a person's word alone, else each different code that a source gave
 * @param enteredOn the day on which a person entered it; null when only sources told of it
 * @param denied whether its source says that it was not held, and nobody has settled that
 */
record Review(
        LocalDate heldOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate recordedDueOn,
        SortedSet<String> codes,
        boolean statutory,
        @Nullable String lateReason,
        List<String> contributoryLateReasons,
        @Nullable LocalDate enteredOn,
        boolean denied) {}
