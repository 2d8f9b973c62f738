package org.openiro.platform.events.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.events.Withdrawals;
import org.openiro.platform.events.deadletter.DeadLetters;
import org.openiro.platform.events.deadletter.Incoming;
import org.openiro.platform.events.deadletter.Problem;

/** Deals with each record for good before it returns. */
@ApplicationScoped
class InboxReceiver implements EventReceiver {

    private static final List<Problem> FAILED =
            List.of(new Problem("", "failed", "failed for an unknown reason, which the log tells"));

    private final Attempts attempts;
    private final Patience patience;
    private final AsAuthority as;
    private final DeadLetters deadLetters;
    private final Withdrawals withdrawals;
    private final TraceOfRecord trace;
    private final MeterRegistry meters;

    InboxReceiver(
            Attempts attempts,
            Patience patience,
            AsAuthority as,
            DeadLetters deadLetters,
            Withdrawals withdrawals,
            TraceOfRecord trace,
            MeterRegistry meters) {
        this.attempts = attempts;
        this.patience = patience;
        this.as = as;
        this.deadLetters = deadLetters;
        this.withdrawals = withdrawals;
        this.trace = trace;
        this.meters = meters;
    }

    @Override
    public void receive(ConsumerRecord<String, byte[]> record) {
        Incoming incoming = Incoming.of(record);
        trace.within(incoming, () -> {
            Outcome outcome =
                    patience.during(() -> settle(incoming), () -> keep(incoming, new Outcome.Refused(FAILED)));
            meters.counter("openiro.events.received", "topic", topic(incoming), "outcome", outcome.name())
                    .increment();
        });
    }

    private Outcome settle(Incoming record) {
        return switch (attempts.attempt(record)) {
            case Outcome.Refused refused -> keep(record, refused);
            case Outcome other -> other;
        };
    }

    private Outcome keep(Incoming record, Outcome.Refused refused) {
        as.run(EnvelopeReader.authorityOf(record), () -> QuarkusTransaction.requiringNew()
                .run(() -> deadLetters.keep(
                        refused.kept() && !aboutWithdrawn(record) ? record : record.withoutContent(),
                        refused.problems())));
        return refused;
    }

    /** A council's record says by its key whom it is about, even when nothing else of it can be read. */
    private boolean aboutWithdrawn(Incoming record) {
        if (!EnvelopeReader.fromCaseManagement(record) || record.key() == null) {
            return false;
        }
        String[] name = record.key().split(":", 2);
        return name.length == 2
                && !withdrawals
                        .withdrawn(List.of(withdrawals.identifier(name[0], name[1])))
                        .isEmpty();
    }

    private static String topic(Incoming record) {
        return EnvelopeReader.fromCaseManagement(record) ? "case-management" : record.topic();
    }
}
