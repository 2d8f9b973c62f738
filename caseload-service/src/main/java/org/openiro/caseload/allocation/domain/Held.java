package org.openiro.caseload.allocation.domain;

import java.util.UUID;
import org.openiro.caseload.dates.domain.Span;

/**
 * An allocation that the child has already.
 *
 * @param endedByPerson a person entered its end, or entered the allocation that ended it: imports leave that alone
 */
public record Held(UUID allocationId, UUID iroId, Kind kind, Source source, Span span, boolean endedByPerson) {

    boolean main() {
        return kind == Kind.MAIN;
    }

    boolean enteredByPerson() {
        return source == Source.PERSON;
    }
}
