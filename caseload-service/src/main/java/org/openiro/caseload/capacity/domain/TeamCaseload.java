package org.openiro.caseload.capacity.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The team's caseload on a day: a ratio of sums, never a mean of the IROs' ratios.
 *
 * @param allocated children looked after that day with a main IRO, the manager's included
 * @param unallocated children looked after that day without one; they are work of the team all the same
 * @param shortBreaks how many of all those children were in an agreed series of short breaks
 * @param filledFte contracted FTE times the share for IRO work, agency workers in, vacant posts and the manager out
 * @param availableFte the same without those absent for more than 20 working days
 * @param vacantFte FTE for IRO work of vacant posts, shown apart
 * @param irosWithoutFte IROs who hold a post or a child that day but whose hours nobody has said: the ratio stands too high
 */
public record TeamCaseload(
        int allocated,
        int unallocated,
        int shortBreaks,
        BigDecimal filledFte,
        BigDecimal availableFte,
        BigDecimal vacantFte,
        int irosWithoutFte) {

    public int children() {
        return allocated + unallocated;
    }

    public Optional<Ratio> ratio() {
        return Ratio.of(children(), filledFte);
    }

    public Optional<Ratio> availableRatio() {
        return Ratio.of(children(), availableFte);
    }
}
