package org.openiro.platform.events.inbox;

import java.util.List;
import org.openiro.platform.events.deadletter.Problem;

/** Rolls back what was begun for a record that can never succeed as it is. */
final class FactRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    FactRefused(List<Problem> problems) {
        super("refused", null, false, false);
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }
}
