package org.openiro.platform.events.inbox;

import jakarta.inject.Singleton;
import java.util.function.Consumer;

/** Lets a test come between the steps of a handler. */
@Singleton
class Interruptions {

    private volatile Consumer<TallyAdded> afterLooking = Interruptions::none;
    private volatile Consumer<TallyAdded> afterTheEffect = Interruptions::none;

    void afterLooking(Consumer<TallyAdded> interruption) {
        afterLooking = interruption;
    }

    void afterTheEffect(Consumer<TallyAdded> interruption) {
        afterTheEffect = interruption;
    }

    void clear() {
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
