package org.openiro.escalation.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.openiro.escalation.concern.domain.Concern;
import org.openiro.escalation.concern.store.ConcernChildRow;
import org.openiro.escalation.concern.store.ConcernChildren;
import org.openiro.escalation.concern.store.ConcernRow;
import org.openiro.escalation.concern.store.ConcernStepRow;
import org.openiro.escalation.concern.store.ConcernSteps;
import org.openiro.escalation.concern.store.Concerns;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/** Someone opens a concern that they may see. */
@ApplicationScoped
public class ReadConcern {

    private final Concerns concerns;
    private final ConcernChildren children;
    private final ConcernSteps steps;
    private final ConcernLimits limits;
    private final Progress progress;
    private final Viewers viewers;
    private final AccessLog accessLog;
    private final Clock clock;

    ReadConcern(
            Concerns concerns,
            ConcernChildren children,
            ConcernSteps steps,
            ConcernLimits limits,
            Progress progress,
            Viewers viewers,
            AccessLog accessLog,
            Clock clock) {
        this.concerns = concerns;
        this.children = children;
        this.steps = steps;
        this.limits = limits;
        this.progress = progress;
        this.viewers = viewers;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @Transactional
    public ConcernDetail read(UUID id) {
        ConcernRow row = concerns.seenBy(viewers.current(), id)
                .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        List<ConcernChildRow> named = children.of(id);
        accessLog.touched(named.stream()
                .map(ConcernChildRow::childId)
                .filter(Objects::nonNull)
                .toList());
        List<ConcernStepRow> history = steps.of(id);
        Concern concern = row.concern();
        return new ConcernDetail(
                row,
                named,
                history,
                limits.of(concern, history).orElse(null),
                concern.closedOn() == null ? LocalDate.now(clock) : concern.closedOn(),
                progress.workingDaysFromFormal(concern));
    }
}
