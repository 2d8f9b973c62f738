package org.openiro.review.significantchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openiro.platform.http.ETags;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.practice.PracticeRegister;
import org.openiro.review.practice.domain.PracticeStandards;
import org.openiro.review.significantchange.domain.Lag;
import org.openiro.review.significantchange.domain.TellingStatus;

/** Answers changes with their lag and how they stand against the council's standard on this day. */
@ApplicationScoped
class ChangeAnswers {

    private final PracticeRegister practice;
    private final TellingsTakenBack takenBack;
    private final WorkingDays workingDays;
    private final Clock clock;

    ChangeAnswers(PracticeRegister practice, TellingsTakenBack takenBack, WorkingDays workingDays, Clock clock) {
        this.practice = practice;
        this.takenBack = takenBack;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    List<ChangeResponse> of(List<SignificantChange> changes) {
        var standards = practice.standards();
        var tellings = takenBack.of(changes);
        return changes.stream()
                .map(each -> of(each, tellings.getOrDefault(each.id(), List.of()), standards))
                .toList();
    }

    Response with(Response.ResponseBuilder response, SignificantChange change) {
        var answer = of(List.of(change)).getFirst();
        return response.entity(answer)
                .tag(ETags.of(change.version(), answer.status().name()))
                .build();
    }

    private ChangeResponse of(SignificantChange change, List<TellingTakenBack> tellings, PracticeStandards standards) {
        var told = change.told();
        var toldOn = told == null ? null : told.on();
        var within = standards.toldWithin(change.occurredOn()).orElse(null);
        var lag = toldOn == null ? null : Lag.of(change.occurredOn(), toldOn, workingDays);
        var status = TellingStatus.of(change.occurredOn(), toldOn, within, LocalDate.now(clock), workingDays);
        return ChangeResponse.of(change, tellings, status, lag, within, workingDays.calendarVersion());
    }
}
