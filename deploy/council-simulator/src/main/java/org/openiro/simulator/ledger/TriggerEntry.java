package org.openiro.simulator.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was entered of what may bring reviews forward, by the id that was answered. */
public sealed interface TriggerEntry extends Entry {

    String person();

    String triggerId();

    record TriggerRecorded(
            String authority, LocalDate on, String person, String triggerId, String kind, LocalDate occurredOn)
            implements TriggerEntry {}

    record TriggerDecided(
            String authority,
            LocalDate on,
            String person,
            String triggerId,
            String decision,
            @Nullable LocalDate reviewBy)
            implements TriggerEntry {}

    record TriggerWithdrawn(String authority, LocalDate on, String person, String triggerId) implements TriggerEntry {}
}
