package org.openiro.simulator.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may bring a child's review forward; known by the council's own reference until the platform gives it an id. */
public sealed interface TriggerHappening extends Happening {

    String trigger();

    String child();

    record TriggerRecorded(LocalDate on, String trigger, String child, String kind, LocalDate occurredOn)
            implements TriggerHappening {}

    /**
     * What the IRO decided.
     *
     * @param reviewBy by when the review is wanted; null when it stays due when it was
     */
    record TriggerDecided(
            LocalDate on,
            String trigger,
            String child,
            @Nullable LocalDate reviewBy) implements TriggerHappening {}

    /** It was recorded in error. */
    record TriggerWithdrawn(LocalDate on, String trigger, String child) implements TriggerHappening {}
}
