package org.openiro.platform.events.inbox;

import io.opentelemetry.api.trace.Span;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.http.Correlation;

/** Adds to a tally, so that an effect that is lost or doubled shows. */
@Singleton
class TallyHandler implements EventHandler<TallyAdded> {

    static final String TYPE = "tally-added.v1";

    /** The amount of a tally of which nothing may be kept. */
    static final int UNKEPT = 999;

    private final Statements statements;
    private final CurrentAuthority authority;
    private final Interruptions interruptions;

    TallyHandler(Statements statements, CurrentAuthority authority, Interruptions interruptions) {
        this.statements = statements;
        this.authority = authority;
        this.interruptions = interruptions;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Class<TallyAdded> dataType() {
        return TallyAdded.class;
    }

    @Override
    public Optional<String> schema() {
        return Optional.of("sample/tally-added.v1.schema.json");
    }

    @Override
    public Set<Subject> about(TallyAdded tally) {
        return tally.about() == null ? Set.of() : Set.of(new Subject("subject", tally.about()));
    }

    @Override
    public Handling handle(ReceivedEvent<TallyAdded> event) {
        TallyAdded tally = event.data();
        boolean known = tally.about() == null || arrived(tally.about());
        interruptions.looked(tally);
        if (!known) {
            return Handling.waitingFor("subject", tally.about());
        }
        if (tally.amount() == UNKEPT) {
            return Handling.rejectedUnkept("unkept", "/amount", "nothing of it is kept");
        }
        if (tally.amount() == 0) {
            return Handling.rejected("zero", "/amount", "nothing to add");
        }
        statements.change(
                "insert into tally (authority, subject, amount, correlation_id, trace_id) values (?, ?, ?, ?, ?)",
                authority.code(),
                tally.subject(),
                tally.amount(),
                Correlation.current(),
                Span.current().getSpanContext().getTraceId());
        interruptions.effected(tally);
        // Too late by the rules of a handler; what was changed must be undone all the same.
        return tally.amount() < 0 ? Handling.rejected("negative", "/amount", "a tally only grows") : Handling.applied();
    }

    private boolean arrived(String subject) {
        return !statements
                .list(
                        "select id from tally_subject where authority = ? and id = ?",
                        row -> row.getString(1),
                        authority.code(),
                        subject)
                .isEmpty();
    }
}
