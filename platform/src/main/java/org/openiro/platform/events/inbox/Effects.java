package org.openiro.platform.events.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;
import org.openiro.platform.events.Withdrawals;

/** Gives events their effect: inbox row and effect in one transaction. */
@Singleton
class Effects {

    private final Bodies bodies;
    private final Inbox inbox;
    private final Withdrawals withdrawals;
    private final Settlement settlement;

    Effects(Bodies bodies, Inbox inbox, Withdrawals withdrawals, Settlement settlement) {
        this.bodies = bodies;
        this.inbox = inbox;
        this.withdrawals = withdrawals;
        this.settlement = settlement;
    }

    /** In a transaction of its own; throws {@link FactRefused} when the event is refused. */
    Outcome apply(Fact<?> fact) {
        return QuarkusTransaction.requiringNew()
                .call(() -> enter(List.of(fact)).getFirst().outcome().get());
    }

    /**
     * Enters events of one authority within the current transaction, and looks ahead for all what each would look for. Each
     * of what is answered, called in this order, gives one event its effect. The body is read once the event is known to be
     * new: one that was mended stays settled, whatever comes again.
     */
    List<Effect> enter(List<Fact<?>> facts) {
        Set<UUID> unknown = inbox.enter(facts.stream().map(Fact::envelope).toList());
        Set<Subject> about = new HashSet<>();
        Map<EventHandler<?>, List<Object>> told = new LinkedHashMap<>();
        List<Effect> effects = new ArrayList<>();
        for (Fact<?> fact : facts) {
            // Out of the set, so that the second of two of one id is known.
            effects.add(unknown.remove(fact.envelope().id()) ? effect(fact, about, told) : Effect.KNOWN);
        }
        withdrawals.hold(about);
        if (facts.size() > 1) {
            told.forEach(Effects::lookAhead);
        }
        return effects;
    }

    private static <T> void lookAhead(EventHandler<T> handler, List<Object> told) {
        handler.lookAhead(told.stream().map(handler.dataType()::cast).toList());
    }

    private <T> Effect effect(Fact<T> fact, Set<Subject> about, Map<EventHandler<?>, List<Object>> told) {
        ReceivedEvent<T> event = new ReceivedEvent<>(
                fact.envelope(), bodies.read(fact.handler(), fact.body().bytes()));
        about.addAll(fact.handler().about(event.data()));
        told.computeIfAbsent(fact.handler(), _ -> new ArrayList<>()).add(event.data());
        return new Effect(
                () -> settlement.settle(fact.handler(), event, fact.body().bytes()),
                () -> fact.handler().writtenTogether(event.data()));
    }
}
