package org.openiro.platform.events.operations;

import java.util.List;
import org.openiro.platform.events.deadletter.Problem;
import org.openiro.platform.events.inbox.Outcome;

/**
 * How the replay of a dead letter ended.
 *
 * @param outcome applied, known, waiting, ignored or refused
 * @param problems why it was refused again
 */
public record ReplayedResponse(String outcome, List<Problem> problems) {

    static ReplayedResponse of(Outcome outcome) {
        return new ReplayedResponse(
                outcome.name(), outcome instanceof Outcome.Refused refused ? refused.problems() : List.of());
    }
}
