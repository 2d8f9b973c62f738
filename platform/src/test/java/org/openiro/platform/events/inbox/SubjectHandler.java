package org.openiro.platform.events.inbox;

import jakarta.inject.Singleton;
import java.util.List;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.PendingFacts;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.store.Statements;

/** Takes the arrival of what tallies wait for. */
@Singleton
class SubjectHandler implements EventHandler<SubjectArrived> {

    private final Statements statements;
    private final CurrentAuthority authority;
    private final PendingFacts pending;

    SubjectHandler(Statements statements, CurrentAuthority authority, PendingFacts pending) {
        this.statements = statements;
        this.authority = authority;
        this.pending = pending;
    }

    @Override
    public String type() {
        return "subject-arrived.v1";
    }

    @Override
    public Class<SubjectArrived> dataType() {
        return SubjectArrived.class;
    }

    @Override
    public void lookAhead(List<SubjectArrived> told) {
        pending.lookAhead("subject", told.stream().map(SubjectArrived::id).toList());
    }

    @Override
    public Handling handle(ReceivedEvent<SubjectArrived> event) {
        String id = event.data().id();
        statements.change(
                "insert into tally_subject (authority, id) values (?, ?) on conflict do nothing", authority.code(), id);
        pending.release("subject", id);
        return Handling.applied();
    }
}
