package org.openiro.platform.events.inbox;

import java.util.List;
import org.openiro.platform.events.deadletter.Problem;

/** Rolls back what was begun for a record that can never succeed as it is. */
final class FactRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Outcome.Refused outcome;

    FactRefused(List<Problem> problems) {
        this(new Outcome.Refused(problems));
    }

    FactRefused(Outcome.Refused outcome) {
        super("refused", null, false, false);
        this.outcome = outcome;
    }

    Outcome.Refused outcome() {
        return outcome;
    }
}
