package org.openiro.platform.events.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.events.deadletter.Incoming;

/**
 * Applies neighbouring records of one authority in one transaction. The first that gives trouble ends the batch before
 * itself; nothing of it remains but what stands before it.
 */
@Singleton
class Together {

    private static final Logger LOG = Logger.getLogger(Together.class);

    private final Attempts attempts;
    private final AsAuthority as;
    private final TraceOfRecord trace;
    private final EntityManager session;

    Together(Attempts attempts, AsAuthority as, TraceOfRecord trace, EntityManager session) {
        this.attempts = attempts;
        this.as = as;
        this.trace = trace;
        this.session = session;
    }

    /**
     * Applies as many from the front as go together.
     *
     * @return what became of these, none when the first gives trouble; empty when it cannot be told which one does
     */
    Optional<List<Outcome>> apply(List<Incoming> records) {
        AtomicInteger reached = new AtomicInteger();
        try {
            return Optional.of(
                    as.call(EnvelopeReader.authorityOf(records.getFirst()), () -> QuarkusTransaction.requiringNew()
                            .call(() -> all(records, reached))));
        } catch (FactRefused | NotTogether e) {
            return reached.get() == 0 ? Optional.of(List.of()) : apply(records.subList(0, reached.get()));
        } catch (RuntimeException e) {
            LOG.debugf("a batch of %d records is taken apart: %s", records.size(), Trail.of(e));
            return Optional.empty();
        }
    }

    private List<Outcome> all(List<Incoming> records, AtomicInteger reached) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Incoming record : records) {
            outcomes.add(trace.within(record, () -> attempts.attemptTogether(record)));
            // Each record sees what the one before has written, as if that were committed, and nothing else of it.
            session.flush();
            session.clear();
            reached.incrementAndGet();
        }
        return outcomes;
    }
}
