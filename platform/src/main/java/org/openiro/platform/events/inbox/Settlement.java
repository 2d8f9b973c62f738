package org.openiro.platform.events.inbox;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.Handling.WaitingFor;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;
import org.openiro.platform.events.Withdrawals;
import org.openiro.platform.events.deadletter.Problem;

/** Hands an event to its handler and does what the answer asks for, within the current transaction. */
@Singleton
class Settlement {

    private final WaitingRoom waiting;
    private final Withdrawals withdrawals;

    Settlement(WaitingRoom waiting, Withdrawals withdrawals) {
        this.waiting = waiting;
        this.withdrawals = withdrawals;
    }

    <T> Outcome settle(EventHandler<T> handler, ReceivedEvent<T> event, byte[] body) {
        Set<Subject> about = handler.about(event.data());
        return about.isEmpty() || withdrawals.withdrawn(about).isEmpty()
                ? settle(handler, event, body, new HashSet<>())
                : new Outcome.Applied();
    }

    private <T> Outcome settle(EventHandler<T> handler, ReceivedEvent<T> event, byte[] body, Set<WaitingFor> locked) {
        return switch (handler.handle(event)) {
            case Handling.Applied applied -> new Outcome.Applied();
            case Handling.Rejected rejected ->
                throw new FactRefused(new Outcome.Refused(
                        List.of(new Problem(rejected.pointer(), rejected.code(), rejected.detail())), rejected.kept()));
            case WaitingFor thing -> {
                if (locked.add(thing)) {
                    // It may be arriving at this moment: whoever has the lock goes first, then we look once more.
                    waiting.lock(thing);
                    yield settle(handler, event, body, locked);
                }
                waiting.keep(event.envelope(), thing, body);
                yield new Outcome.Waiting(thing.kind());
            }
        };
    }
}
