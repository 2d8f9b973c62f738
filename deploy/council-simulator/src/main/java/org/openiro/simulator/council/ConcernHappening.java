package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.List;

/** What an IRO challenges; a concern is known by the council's own reference until the platform gives it an id. */
public sealed interface ConcernHappening extends Happening {

    String concern();

    record Raised(
            LocalDate on,
            String concern,
            List<String> children,
            String theme,
            List<String> otherThemes,
            LocalDate raisedOn,
            boolean sensitive)
            implements ConcernHappening {}

    record MadeFormal(LocalDate on, String concern, LocalDate formalisedOn) implements ConcernHappening {}

    record Closed(LocalDate on, String concern, LocalDate closedOn, String outcome) implements ConcernHappening {}
}
