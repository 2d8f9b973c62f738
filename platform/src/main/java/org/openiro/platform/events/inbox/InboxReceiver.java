package org.openiro.platform.events.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final Problem FAILED =
            new Problem("", "failed", "failed for an unknown reason, which the log tells");

    private final Together together;
    private final Attempts attempts;
    private final Patience patience;
    private final AsAuthority as;
    private final DeadLetters deadLetters;
    private final LongTexts longTexts;
    private final Withdrawals withdrawals;
    private final TraceOfRecord trace;
    private final MeterRegistry meters;

    InboxReceiver(
            Together together,
            Attempts attempts,
            Patience patience,
            AsAuthority as,
            DeadLetters deadLetters,
            LongTexts longTexts,
            Withdrawals withdrawals,
            TraceOfRecord trace,
            MeterRegistry meters) {
        this.together = together;
        this.attempts = attempts;
        this.patience = patience;
        this.as = as;
        this.deadLetters = deadLetters;
        this.longTexts = longTexts;
        this.withdrawals = withdrawals;
        this.trace = trace;
        this.meters = meters;
    }

    /**
     * By partition: two channels that tell of the same children, by topics of as many partitions, take their locks in one
     * order then. In whatever order a poll brings them, two polls would wait for each other until one gives way. Within a
     * partition in the order in which the publisher numbered them: of a child whom it tells of by two topics, what came
     * first is taken first. Records of a council have no number and stay as they came.
     */
    @Override
    public void receive(Iterable<ConsumerRecord<String, byte[]>> records) {
        List<Incoming> ordered = new ArrayList<>();
        records.forEach(record -> ordered.add(Incoming.of(record)));
        ordered.sort(Comparator.comparingInt(Incoming::partition)
                .thenComparingLong(record -> EnvelopeReader.sequenceOf(record).orElse(0)));
        Map<String, List<Incoming>> ofEach = new LinkedHashMap<>();
        for (Incoming incoming : ordered) {
            ofEach.computeIfAbsent(EnvelopeReader.authorityOf(incoming), _ -> new ArrayList<>())
                    .add(incoming);
        }
        ofEach.forEach(this::receive);
    }

    /** All at once if that goes well; else one after the other, so that what is wrong with one is that one's alone. */
    private void receive(String authority, List<Incoming> records) {
        List<Outcome> outcomes = records.size() > 1 ? together.attempt(authority, records) : List.of();
        if (outcomes.isEmpty()) {
            records.forEach(this::receive);
        }
        for (int i = 0; i < outcomes.size(); i++) {
            count(records.get(i), outcomes.get(i));
        }
    }

    private void receive(Incoming record) {
        trace.within(
                record, () -> count(record, patience.during(() -> settle(record), () -> keep(record, failed(record)))));
    }

    private Outcome.Refused failed(Incoming record) {
        List<Problem> problems = new ArrayList<>(List.of(FAILED));
        problems.addAll(longTexts.in(record.payload().bytes()));
        return new Outcome.Refused(problems);
    }

    private void count(Incoming record, Outcome outcome) {
        meters.counter("openiro.events.received", "topic", topic(record), "outcome", outcome.name())
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
