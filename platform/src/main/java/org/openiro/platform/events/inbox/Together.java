package org.openiro.platform.events.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.events.deadletter.Incoming;
import org.openiro.platform.events.store.Statements;

/**
 * Gives several records of one council their effects in one transaction: all of them, or none. What is dear about a
 * record is its transaction, not its rows.
 */
@Singleton
class Together {

    private static final Logger LOG = Logger.getLogger(Together.class);

    /**
     * Below PostgreSQL's deadlock_timeout of a second: several records hold the locks of several children, in no order. When
     * somebody at one of them waits for us and we for them, it is we who give up, not a person's command.
     */
    private static final String GIVE_WAY = "select set_config('lock_timeout', '250ms', true)";

    private final Attempts attempts;
    private final AsAuthority as;
    private final TraceOfRecord trace;
    private final Statements statements;
    private final ReleasedFacts released;
    private final EntityManager entities;

    Together(
            Attempts attempts,
            AsAuthority as,
            TraceOfRecord trace,
            Statements statements,
            ReleasedFacts released,
            EntityManager entities) {
        this.attempts = attempts;
        this.as = as;
        this.trace = trace;
        this.statements = statements;
        this.released = released;
        this.entities = entities;
    }

    /** How each was dealt with; nothing, and nothing done, when any of them fails, is refused or has to wait for somebody. */
    List<Outcome> attempt(String authority, List<Incoming> records) {
        try {
            return as.call(authority, () -> QuarkusTransaction.requiringNew().call(() -> each(records)));
        } catch (RuntimeException e) {
            LOG.debugf("%d records are taken one by one: %s", records.size(), Trail.of(e));
            return List.of();
        }
    }

    private List<Outcome> each(List<Incoming> records) {
        statements.list(GIVE_WAY, row -> true);
        List<Effect> effects = attempts.together(records);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < effects.size(); i++) {
            Effect effect = effects.get(i);
            trace.within(records.get(i), () -> outcomes.add(outcome(effect)));
        }
        released.releaseWhatCameMeanwhile();
        return outcomes;
    }

    private Outcome outcome(Effect effect) {
        if (effect.writtenTogether().getAsBoolean()) {
            return effect.outcome().get();
        }
        write();
        Outcome outcome = effect.outcome().get();
        write();
        return outcome;
    }

    /** What comes next finds in the database alone what was left so far, as it would in a transaction of its own. */
    private void write() {
        entities.flush();
        entities.clear();
    }
}
