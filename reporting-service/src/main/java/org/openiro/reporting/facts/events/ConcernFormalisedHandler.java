package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;
import org.openiro.reporting.facts.store.ConcernFacts;

@ApplicationScoped
class ConcernFormalisedHandler implements EventHandler<ConcernFormalised> {

    private final ConcernFacts concerns;

    ConcernFormalisedHandler(ConcernFacts concerns) {
        this.concerns = concerns;
    }

    @Override
    public String type() {
        return "concern-formalised.v1";
    }

    @Override
    public Class<ConcernFormalised> dataType() {
        return ConcernFormalised.class;
    }

    @Override
    public Set<Subject> about(ConcernFormalised told) {
        return Set.of(Subjects.concern(told.concernId()));
    }

    @Override
    public Handling handle(ReceivedEvent<ConcernFormalised> event) {
        ConcernFormalised told = event.data();
        if (!concerns.knows(told.concernId())) {
            return Handling.waitingFor(Subjects.CONCERN, told.concernId().toString());
        }
        concerns.formalise(
                told.concernId(), told.formalisedOn(), event.envelope().recordedAt());
        return Handling.applied();
    }
}
