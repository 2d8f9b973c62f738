package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.SortedMap;

/** What a team does about the reviews that its social workers prepare. */
public sealed interface PreparationHappening extends Happening {

    String team();

    /**
     * Its social workers say of reminders that they took them to heart.
     *
     * @param afterDays how long after it was sent each of them says so at the earliest; who is not named never does
     */
    record RemindersAnswered(LocalDate on, String team, SortedMap<String, Integer> afterDays)
            implements PreparationHappening {}
}
