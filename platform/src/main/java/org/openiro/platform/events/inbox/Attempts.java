package org.openiro.platform.events.inbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
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

    Attempts(EnvelopeReader envelopes, Handlers handlers, Effects effects) {
        this.envelopes = envelopes;
        this.handlers = handlers;
        this.effects = effects;
    }

    /** Begins a transaction of its own. */
    public Outcome attempt(Incoming record) {
        return switch (envelopes.read(record)) {
            case Reading.Failed failed -> new Outcome.Refused(failed.problems());
            case Reading.Read read ->
                apply(record, read.envelope(), record.payload().bytes());
        };
    }

    private Outcome apply(Incoming record, EventEnvelope envelope, byte[] body) {
        Optional<EventHandler<?>> handler = handlers.of(envelope.type());
        if (handler.isPresent()) {
            return effects.apply(handler.get(), envelope, body);
        }
        // A service takes only the types that it needs of another's topic; a council's records are all meant for it.
        return EnvelopeReader.fromCaseManagement(record)
                ? new Outcome.Refused(List.of(new Problem("ce_type", "unknown-type", "no such type is taken")))
                : new Outcome.Ignored();
    }
}
