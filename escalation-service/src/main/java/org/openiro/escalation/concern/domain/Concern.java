package org.openiro.escalation.concern.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One issue that an IRO raised on one date, whether about one child or several. It starts informal, may be made formal
 * once (IRO Handbook 6.1 and 6.2: informal first, then the formal process), and is closed with an outcome from either.
 */
public record Concern(
        UUID id,
        LocalDate raisedOn,
        @Nullable LocalDate formalisedOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome) {

    public static Concern informal(UUID id, LocalDate raisedOn) {
        return new Concern(id, raisedOn, null, null, null);
    }

    public Standing standing() {
        if (closedOn != null) {
            return Standing.CLOSED;
        }
        return formalisedOn == null ? Standing.INFORMAL : Standing.FORMAL;
    }

    /** A closed concern that was once formal stays a formal one in every count. */
    public boolean everFormal() {
        return formalisedOn != null;
    }

    /** The last day on which anything happened to this concern; nothing later can have happened before it. */
    LocalDate lastHappenedOn() {
        return formalisedOn == null ? raisedOn : formalisedOn;
    }

    Concern formalised(LocalDate on) {
        return new Concern(id, raisedOn, on, closedOn, outcome);
    }

    Concern closed(LocalDate on, String withOutcome) {
        return new Concern(id, raisedOn, formalisedOn, on, withOutcome);
    }
}
