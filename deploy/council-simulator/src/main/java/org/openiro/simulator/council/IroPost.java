package org.openiro.simulator.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An IRO who does not exist, the manager, or a vacant post, with all that was and will be of it.
 *
 * @param professional the case-management system's reference; of a vacant post only for our own books
 * @param fte contracted full-time equivalent
 * @param share of it for IRO work; the rest is chairing child protection conferences
 * @param basis PERMANENT, FIXED_TERM, AGENCY or SESSIONAL
 * @param to the first day on which the post no longer holds; null while it goes on
 */
public record IroPost(
        String professional,
        String name,
        Role role,
        BigDecimal fte,
        BigDecimal share,
        String basis,
        LocalDate from,
        @Nullable LocalDate to,
        List<Absence> absences) {

    public static final String TEAM = "SYN-IRS";
    private static final int MONTHS_OF_NOTICE = 1;

    public enum Role {
        IRO,
        MANAGER,
        VACANT
    }

    /** From the first day away until the first day back; null: not known. */
    public record Absence(LocalDate from, @Nullable LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** As it stood on a day: nobody had given notice who leaves later than in a month, no return was known yet. */
    public IroPost asAt(LocalDate day) {
        LocalDate end = to == null || to.isAfter(day.plusMonths(MONTHS_OF_NOTICE)) ? null : to;
        List<Absence> known = absences.stream()
                .filter(absence -> !absence.from().isAfter(day))
                .map(absence ->
                        absence.to() != null && absence.to().isAfter(day) ? new Absence(absence.from(), null) : absence)
                .toList();
        return new IroPost(professional, name, role, fte, share, basis, from, end, known);
    }

    public BigDecimal iroFte() {
        return fte.multiply(share);
    }

    boolean inPostOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    boolean awayOn(LocalDate day) {
        return absences.stream().anyMatch(absence -> absence.holds(day));
    }

    boolean takesOn(LocalDate day) {
        return role == Role.IRO && inPostOn(day) && inPostOn(day.plusMonths(MONTHS_OF_NOTICE)) && !awayOn(day);
    }

    LocalDate leavesOn() {
        return Objects.requireNonNullElse(to, LocalDate.MAX);
    }
}
