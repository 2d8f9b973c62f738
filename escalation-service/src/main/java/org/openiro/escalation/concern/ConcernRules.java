package org.openiro.escalation.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.openiro.escalation.codes.ConcernCodes;
import org.openiro.escalation.concern.domain.ClosingPolicy;
import org.openiro.escalation.concern.domain.FormalisingPolicy;
import org.openiro.escalation.concern.domain.RaisingPolicy;
import org.openiro.escalation.ladder.domain.Ladders;
import org.openiro.escalation.ladder.domain.StageClock;
import org.openiro.platform.workingdays.WorkingDays;

/** Hands the plain rules to the use cases, with the lists and the calendar that they need. */
@ApplicationScoped
class ConcernRules {

    @Produces
    @Singleton
    RaisingPolicy raising(ConcernCodes codes) {
        return new RaisingPolicy(ConcernCodes.codes(codes.themes()));
    }

    @Produces
    @Singleton
    FormalisingPolicy formalising() {
        return new FormalisingPolicy();
    }

    @Produces
    @Singleton
    ClosingPolicy closing(ConcernCodes codes) {
        return new ClosingPolicy(ConcernCodes.codes(codes.outcomes()));
    }

    @Produces
    @Singleton
    Ladders ladders() {
        return Ladders.shipped();
    }

    @Produces
    @Singleton
    StageClock stageClock(WorkingDays workingDays) {
        return new StageClock(workingDays);
    }
}
