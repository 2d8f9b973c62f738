package org.openiro.platform.events.inbox;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.EventEnvelope;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.deadletter.Incoming;
import org.openiro.platform.events.deadletter.Problem;

/** One attempt to deal with a record: by a consumer, or by somebody who replays a dead letter. */
@Singleton
public class Attempts {

    private final EnvelopeReader envelopes;
    private final Handlers handlers;
    private final Effects effects;
    private final AsAuthority as;
    private final CurrentAuthority current;

    Attempts(EnvelopeReader envelopes, Handlers handlers, Effects effects, AsAuthority as, CurrentAuthority current) {
        this.envelopes = envelopes;
        this.handlers = handlers;
        this.effects = effects;
        this.as = as;
        this.current = current;
    }

    /** A consumer's attempt, in the name of the record's authority and in a transaction of its own. */
    Outcome attempt(Incoming record) {
        try {
            EventEnvelope envelope = envelope(record);
            return as.call(envelope.authority(), () -> apply(record, envelope));
        } catch (FactRefused e) {
            return e.outcome();
        }
    }

    /**
     * Within the current transaction of the records' authority: each of what is answered, called in this order, deals with
     * one of them. Throws {@link FactRefused} when any is refused, now or then.
     */
    List<Effect> together(List<Incoming> records) {
        List<Optional<Fact<?>>> facts =
                records.stream().map(record -> fact(record, envelope(record))).toList();
        Iterator<Effect> entered = effects.enter(
                        facts.stream().<Fact<?>>flatMap(Optional::stream).toList())
                .iterator();
        List<Effect> all = new ArrayList<>();
        facts.forEach(fact -> all.add(fact.isPresent() ? entered.next() : Effect.IGNORED));
        return all;
    }

    /** The attempt of a person, who acts for one authority; in a transaction of its own too. */
    public Outcome attemptHere(Incoming record) {
        try {
            EventEnvelope envelope = envelope(record);
            if (!envelope.authority().equals(current.code())) {
                throw refused("ce_authority", "authority-disagrees", "is another's record");
            }
            return apply(record, envelope);
        } catch (FactRefused e) {
            return e.outcome();
        }
    }

    private Outcome apply(Incoming record, EventEnvelope envelope) {
        return fact(record, envelope).map(effects::apply).orElseGet(Outcome.Ignored::new);
    }

    private EventEnvelope envelope(Incoming record) {
        return switch (envelopes.read(record)) {
            case Reading.Failed failed -> throw new FactRefused(failed.problems());
            case Reading.Read read -> read.envelope();
        };
    }

    /** A service takes only the types that it needs of another's topic; a council's records are all meant for it. */
    private Optional<Fact<?>> fact(Incoming record, EventEnvelope envelope) {
        Optional<EventHandler<?>> handler = handlers.of(envelope.type());
        if (handler.isEmpty() && EnvelopeReader.fromCaseManagement(record)) {
            throw refused("ce_type", "unknown-type", "no such type is taken");
        }
        return handler.map(each -> new Fact<>(each, envelope, record.payload()));
    }

    private static FactRefused refused(String field, String code, String detail) {
        return new FactRefused(List.of(new Problem(field, code, detail)));
    }
}
