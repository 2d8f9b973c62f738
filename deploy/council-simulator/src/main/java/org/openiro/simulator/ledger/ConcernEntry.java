package org.openiro.simulator.ledger;

import java.time.LocalDate;
import java.util.List;

/** What was entered of concerns, by the id that was answered. */
public sealed interface ConcernEntry extends Entry {

    String concernId();

    /** A concern was raised about one child or several. */
    record ConcernRaised(
            String authority,
            LocalDate on,
            String concernId,
            List<String> persons,
            String theme,
            LocalDate raisedOn,
            boolean sensitive)
            implements ConcernEntry {}

    record ConcernFormalised(String authority, LocalDate on, String concernId, LocalDate formalisedOn)
            implements ConcernEntry {}

    record ConcernClosed(String authority, LocalDate on, String concernId, LocalDate closedOn, String outcome)
            implements ConcernEntry {}
}
