package org.openiro.platform.events.inbox;

import jakarta.inject.Singleton;
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
        return switch (envelopes.read(record)) {
            case Reading.Failed failed -> new Outcome.Refused(failed.problems());
            case Reading.Read read ->
                as.call(read.envelope().authority(), () -> apply(record, read.envelope(), effects::apply));
        };
    }

    /** Within the current transaction of the record's authority; throws {@link FactRefused} when its handler refuses it. */
    Outcome within(Incoming record) {
        return switch (envelopes.read(record)) {
            case Reading.Failed failed -> new Outcome.Refused(failed.problems());
            case Reading.Read read -> apply(record, read.envelope(), effects::within);
        };
    }

    /** The attempt of a person, who acts for one authority; in a transaction of its own too. */
    public Outcome attemptHere(Incoming record) {
        return switch (envelopes.read(record)) {
            case Reading.Failed failed -> new Outcome.Refused(failed.problems());
            case Reading.Read read
            when !read.envelope().authority().equals(current.code()) ->
                new Outcome.Refused(List.of(new Problem("ce_authority", "authority-disagrees", "is another's record")));
            case Reading.Read read -> apply(record, read.envelope(), effects::apply);
        };
    }

    private Outcome apply(Incoming record, EventEnvelope envelope, Way way) {
        Optional<EventHandler<?>> handler = handlers.of(envelope.type());
        if (handler.isPresent()) {
            return way.apply(handler.get(), envelope, record.payload().bytes());
        }
        // A service takes only the types that it needs of another's topic; a council's records are all meant for it.
        return EnvelopeReader.fromCaseManagement(record)
                ? new Outcome.Refused(List.of(new Problem("ce_type", "unknown-type", "no such type is taken")))
                : new Outcome.Ignored();
    }

    /** In a transaction of its own, or within the current one. */
    private interface Way {
        Outcome apply(EventHandler<?> handler, EventEnvelope envelope, byte[] body);
    }
}
