package org.openiro.platform.events.inbox;

import jakarta.inject.Singleton;
import java.util.function.Consumer;

/** Lets a test come between the steps of a handler. */
@Singleton
public class Interruptions {

    private volatile Consumer<TallyAdded> afterLooking = Interruptions::none;
    private volatile Consumer<TallyAdded> afterTheEffect = Interruptions::none;

    public void afterLooking(Consumer<TallyAdded> interruption) {
        afterLooking = interruption;
    }

    public void afterTheEffect(Consumer<TallyAdded> interruption) {
        afterTheEffect = interruption;
    }

    public void clear() {
        afterLooking = Interruptions::none;
        afterTheEffect = Interruptions::none;
    }

    void looked(TallyAdded tally) {
        afterLooking.accept(tally);
    }

    void effected(TallyAdded tally) {
        afterTheEffect.accept(tally);
    }

    private static void none(TallyAdded tally) {
        // Comes between nothing.
    }
}
