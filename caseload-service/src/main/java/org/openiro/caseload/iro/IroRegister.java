package org.openiro.caseload.iro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.iro.domain.IroDetails;
import org.openiro.caseload.iro.events.IroEvents;
import org.openiro.caseload.iro.store.IroRecord;
import org.openiro.caseload.iro.store.Iros;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** Enters and changes IROs, and makes those of whom only an import knows. */
@ApplicationScoped
public class IroRegister {

    private final Iros iros;
    private final IroEvents events;
    private final CurrentUser user;
    private final Clock clock;

    IroRegister(Iros iros, IroEvents events, CurrentUser user, Clock clock) {
        this.iros = iros;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** Enters an IRO; where the import made one with the same reference that nobody has completed, completes that one. */
    @Transactional
    public IroRecord enter(IroDetails details) {
        // A record that names the IRO for the first time may be on its way.
        Optional.ofNullable(details.professional()).ifPresent(iros::alone);
        IroRecord iro = Optional.ofNullable(details.professional())
                .flatMap(iros::withProfessional)
                .filter(known -> !known.enteredByPerson())
                .orElseGet(() -> IroRecord.fresh(UUID.randomUUID()));
        return record(iro, details, true);
    }

    @Transactional
    public IroRecord change(UUID iroId, @Nullable String ifMatch, IroDetails details) {
        IroRecord iro = get(iroId);
        ETags.require(ifMatch, iro.version());
        if (iro.vacant() != details.vacant()) {
            throw new ProblemException(IroProblem.VACANCY_STAYS_A_VACANCY);
        }
        return record(iro, details, true);
    }

    public IroRecord get(UUID iroId) {
        return iros.findByIdOptional(iroId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    /** The IRO whom the case-management system calls so; made, with hours unknown, when there is none. */
    @Transactional
    public IroRecord imported(String professional, @Nullable String team) {
        return iros.withProfessional(professional).orElseGet(() -> made(professional, team));
    }

    private IroRecord made(String professional, @Nullable String team) {
        iros.alone(professional);
        return iros.withProfessional(professional)
                .orElseGet(
                        () -> record(IroRecord.fresh(UUID.randomUUID()), IroDetails.named(professional, team), false));
    }

    private IroRecord record(IroRecord iro, IroDetails details, boolean byPerson) {
        refuseTaken(iro, details);
        iro.record(details, byPerson, user.subject(), clock.instant());
        iros.persistAndFlush(iro);
        events.changed(iro);
        return iro;
    }

    private void refuseTaken(IroRecord iro, IroDetails details) {
        if (taken(iro, Optional.ofNullable(details.professional()).flatMap(iros::withProfessional))) {
            throw new ProblemException(
                    IroProblem.PROFESSIONAL_IN_USE, new FieldError("/professional", "in-use", "is another IRO's"));
        }
        if (taken(iro, Optional.ofNullable(details.subject()).flatMap(iros::withSubject))) {
            throw new ProblemException(
                    IroProblem.SUBJECT_IN_USE, new FieldError("/subject", "in-use", "is another IRO's"));
        }
    }

    private static boolean taken(IroRecord iro, Optional<IroRecord> holder) {
        return holder.filter(other -> !other.iroId().equals(iro.iroId())).isPresent();
    }
}
