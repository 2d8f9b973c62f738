package org.openiro.platform.events.operations;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.openiro.platform.events.store.Statements;

/** Counts, over all councils, what is unsent, what waits and what is dead; read as the worker, which sees no content. */
@ApplicationScoped
class EventGauges {

    private final Statements statements;
    private final AtomicLong unsent;
    private final AtomicLong oldestUnsentSeconds;
    private final AtomicLong pending;
    private final AtomicLong dead;

    EventGauges(@DataSource("worker") AgroalDataSource worker, MeterRegistry meters) {
        this.statements = new Statements(worker);
        this.unsent = meters.gauge("openiro.events.unsent", new AtomicLong());
        this.oldestUnsentSeconds = meters.gauge("openiro.events.unsent.oldest.seconds", new AtomicLong());
        this.pending = meters.gauge("openiro.events.pending", new AtomicLong());
        this.dead = meters.gauge("openiro.events.dead", new AtomicLong());
    }

    @Scheduled(every = "15s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void count() {
        statements.list("""
                select (select count(*) from outbox where sent_at is null and data is not null),
                       (select coalesce(extract(epoch from clock_timestamp() - min(written_at))::bigint, 0)
                        from outbox where sent_at is null and data is not null),
                       (select count(since) from pending_fact),
                       (select count(state) from dead_letter where state = 'OPEN')
                """, row -> {
            unsent.set(row.getLong(1));
            oldestUnsentSeconds.set(row.getLong(2));
            pending.set(row.getLong(3));
            dead.set(row.getLong(4));
            return true;
        });
    }
}
