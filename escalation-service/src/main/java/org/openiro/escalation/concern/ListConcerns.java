package org.openiro.escalation.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.escalation.concern.domain.Concern;
import org.openiro.escalation.concern.store.ConcernChildRow;
import org.openiro.escalation.concern.store.ConcernChildren;
import org.openiro.escalation.concern.store.ConcernFilter;
import org.openiro.escalation.concern.store.ConcernRow;
import org.openiro.escalation.concern.store.ConcernStepRow;
import org.openiro.escalation.concern.store.ConcernSteps;
import org.openiro.escalation.concern.store.Concerns;

/** Someone looks through the concerns that they may see. */
@ApplicationScoped
public class ListConcerns {

    private final Concerns concerns;
    private final ConcernChildren children;
    private final ConcernSteps steps;
    private final ConcernLimits limits;
    private final Progress progress;
    private final Viewers viewers;
    private final Clock clock;

    ListConcerns(
            Concerns concerns,
            ConcernChildren children,
            ConcernSteps steps,
            ConcernLimits limits,
            Progress progress,
            Viewers viewers,
            Clock clock) {
        this.concerns = concerns;
        this.children = children;
        this.steps = steps;
        this.limits = limits;
        this.progress = progress;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** The details carry of the history only the stages that were started. Whoever shows them logs the access. */
    @Transactional
    public List<ConcernDetail> list(ConcernFilter filter, Concerns.Stretch stretch) {
        List<ConcernRow> rows = concerns.list(filter, viewers.current(), stretch);
        List<UUID> ids = rows.stream().map(ConcernRow::id).toList();
        Map<UUID, List<ConcernChildRow>> named =
                children.ofAll(ids).stream().collect(Collectors.groupingBy(ConcernChildRow::concernId));
        Map<UUID, List<ConcernStepRow>> stages =
                steps.stagesOf(ids).stream().collect(Collectors.groupingBy(ConcernStepRow::concernId));
        LocalDate today = LocalDate.now(clock);
        return rows.stream()
                .map(row -> detail(
                        row, named.getOrDefault(row.id(), List.of()), stages.getOrDefault(row.id(), List.of()), today))
                .toList();
    }

    private ConcernDetail detail(
            ConcernRow row, List<ConcernChildRow> named, List<ConcernStepRow> stages, LocalDate today) {
        Concern concern = row.concern();
        return new ConcernDetail(
                row,
                named,
                stages,
                limits.of(concern, stages).orElse(null),
                concern.closedOn() == null ? today : concern.closedOn(),
                progress.workingDaysFromFormal(concern));
    }
}
