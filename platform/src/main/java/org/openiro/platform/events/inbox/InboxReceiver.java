package org.openiro.platform.events.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.events.deadletter.DeadLetters;
import org.openiro.platform.events.deadletter.Incoming;
import org.openiro.platform.events.deadletter.Problem;

/** Deals with each record for good before it returns. */
@ApplicationScoped
class InboxReceiver implements EventReceiver {

    private static final List<Problem> FAILED =
            List.of(new Problem("", "failed", "failed for an unknown reason, which the log tells"));

    private final Attempts attempts;
    private final Together together;
    private final Patience patience;
    private final AsAuthority as;
    private final DeadLetters deadLetters;
    private final TraceOfRecord trace;
    private final MeterRegistry meters;

    InboxReceiver(
            Attempts attempts,
            Together together,
            Patience patience,
            AsAuthority as,
            DeadLetters deadLetters,
            TraceOfRecord trace,
            MeterRegistry meters) {
        this.attempts = attempts;
        this.together = together;
        this.patience = patience;
        this.as = as;
        this.deadLetters = deadLetters;
        this.trace = trace;
        this.meters = meters;
    }

    @Override
    public void receive(ConsumerRecord<String, byte[]> record) {
        receive(Incoming.of(record));
    }

    @Override
    public void receive(ConsumerRecords<String, byte[]> records) {
        List<Incoming> left = new ArrayList<>();
        records.forEach(record -> left.add(Incoming.of(record)));
        while (!left.isEmpty()) {
            List<Incoming> neighbours = neighbours(left);
            receiveTogether(neighbours);
            neighbours.clear();
        }
    }

    private void receiveTogether(List<Incoming> neighbours) {
        int at = 0;
        while (at < neighbours.size()) {
            List<Incoming> left = neighbours.subList(at, neighbours.size());
            Optional<List<Outcome>> outcomes = left.size() == 1 ? Optional.of(List.of()) : together.apply(left);
            if (outcomes.isEmpty()) {
                left.forEach(this::receive);
                return;
            }
            for (Outcome outcome : outcomes.get()) {
                count(neighbours.get(at++), outcome);
            }
            if (at < neighbours.size()) {
                receive(neighbours.get(at++));
            }
        }
    }

    /** Those at the front that belong to one authority. */
    private static List<Incoming> neighbours(List<Incoming> records) {
        String authority = EnvelopeReader.authorityOf(records.getFirst());
        int end = 1;
        while (end < records.size()
                && EnvelopeReader.authorityOf(records.get(end)).equals(authority)) {
            end++;
        }
        return records.subList(0, end);
    }

    private void receive(Incoming incoming) {
        count(
                incoming,
                trace.within(
                        incoming,
                        () -> patience.during(
                                () -> settle(incoming), () -> keep(incoming, new Outcome.Refused(FAILED)))));
    }

    private void count(Incoming incoming, Outcome outcome) {
        meters.counter("openiro.events.received", "topic", topic(incoming), "outcome", outcome.name())
                .increment();
    }

    private Outcome settle(Incoming record) {
        return switch (attempts.attempt(record)) {
            case Outcome.Refused refused -> keep(record, refused);
            case Outcome other -> other;
        };
    }

    private Outcome keep(Incoming record, Outcome.Refused refused) {
        as.run(EnvelopeReader.authorityOf(record), () -> QuarkusTransaction.requiringNew()
                .run(() -> deadLetters.keep(record, refused.problems())));
        return refused;
    }

    private static String topic(Incoming record) {
        return EnvelopeReader.fromCaseManagement(record) ? "case-management" : record.topic();
    }
}
