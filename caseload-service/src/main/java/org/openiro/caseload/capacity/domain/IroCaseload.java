package org.openiro.caseload.capacity.domain;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * One IRO's caseload on a day.
 *
 * @param children looked after that day with this IRO as their main one, those in short breaks among them
 * @param shortBreaks how many of them were in an agreed series of short breaks
 * @param fte FTE for IRO work that counts that day: none for the manager and a vacant post
 * @param fteKnown false when nobody has said this IRO's hours for the day
 * @param longAbsence on an absence of more than 20 working days
 */
public record IroCaseload(
        UUID iroId, int children, int shortBreaks, BigDecimal fte, boolean fteKnown, boolean longAbsence) {

    public Optional<Ratio> ratio() {
        return fteKnown ? Ratio.of(children, fte) : Optional.empty();
    }
}
