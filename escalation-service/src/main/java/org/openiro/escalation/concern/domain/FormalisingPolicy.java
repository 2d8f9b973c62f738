package org.openiro.escalation.concern.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * An open concern is made formal once, on the day it was raised or later and never after today. The formal date starts
 * the twenty working days of the IRO Handbook, 6.2; the informal time before it is outside them.
 */
public final class FormalisingPolicy {

    public Decision<Concern> decide(Concern concern, LocalDate formalisedOn, LocalDate today) {
        if (concern.standing() == Standing.CLOSED) {
            return refused(Reason.ALREADY_CLOSED, "");
        }
        if (concern.standing() == Standing.FORMAL) {
            return refused(Reason.ALREADY_FORMAL, "");
        }
        if (formalisedOn.isAfter(today)) {
            return refused(Reason.AFTER_TODAY, "/formalisedOn");
        }
        if (formalisedOn.isBefore(concern.raisedOn())) {
            return refused(Reason.BEFORE_RAISED, "/formalisedOn");
        }
        return new Decision.Accepted<>(concern.formalised(formalisedOn));
    }

    private static Decision<Concern> refused(Reason reason, String pointer) {
        return new Decision.Refused<>(List.of(Refusal.of(reason, pointer)));
    }
}
