package org.openiro.simulator.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was entered of the IROs and of whose children are whose. Every end is the first day that no longer counts. */
public sealed interface TeamEntry extends Entry {

    /** An IRO or a vacant post, the whole record; a later entry of the same id replaces it. */
    record IroEntered(
            String authority,
            LocalDate on,
            String iroId,
            @Nullable String professional,
            boolean vacant,
            boolean teamManager,
            List<Post> posts,
            List<Absence> absences)
            implements TeamEntry {}

    /**
     * An IRO was allocated to a child.
     *
     * @param kind MAIN or COVER
     */
    record AllocationEntered(
            String authority,
            LocalDate on,
            String allocationId,
            String person,
            String iroId,
            String kind,
            LocalDate from)
            implements TeamEntry {}

    /** An allocation was ended; it is told whole, for it may be one that an involvement had made. */
    record AllocationEnded(
            String authority,
            LocalDate on,
            String allocationId,
            String person,
            String iroId,
            String kind,
            LocalDate from,
            LocalDate endedOn,
            String reason)
            implements TeamEntry {}

    /** The council's own standard was set: so many months between the reviews of children under an age, from that day on. */
    record PolicySet(String authority, LocalDate on, String policyId, int everyMonths, int underAge)
            implements TeamEntry {}

    /**
     * What the council expects between reviews, from that day on.
     *
     * @param kind such as MIDWAY_HALFWAY, or CHANGE_TOLD_WITHIN_WORKING_DAYS with its number
     */
    record PracticeSet(
            String authority,
            LocalDate on,
            String standardId,
            String kind,
            @Nullable Integer number) implements TeamEntry {}

    /** Contracted hours and the share of them for IRO work. */
    record Post(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable BigDecimal fte,
            BigDecimal iroShare) {}

    record Absence(LocalDate from, @Nullable LocalDate to) {}
}
