package org.openiro.escalation.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.escalation.concern.Progress;
import org.openiro.escalation.concern.Viewers;
import org.openiro.escalation.concern.domain.Concern;
import org.openiro.escalation.concern.domain.Step;
import org.openiro.escalation.concern.domain.Viewer;
import org.openiro.escalation.concern.store.ConcernChildren;
import org.openiro.escalation.concern.store.ConcernRow;
import org.openiro.escalation.concern.store.ConcernSteps;
import org.openiro.escalation.concern.store.Concerns;
import org.openiro.escalation.counting.domain.CountedConcern;
import org.openiro.escalation.counting.domain.CountedConcern.StageEntry;
import org.openiro.escalation.counting.domain.Period;

/** Gathers what counting reads: every concern with a date in the period, and those formal and open at its end. */
@ApplicationScoped
class ConcernFacts {

    private final Concerns concerns;
    private final ConcernChildren children;
    private final ConcernSteps steps;
    private final Progress progress;
    private final Viewers viewers;

    ConcernFacts(Concerns concerns, ConcernChildren children, ConcernSteps steps, Progress progress, Viewers viewers) {
        this.concerns = concerns;
        this.children = children;
        this.steps = steps;
        this.progress = progress;
        this.viewers = viewers;
    }

    List<CountedConcern> of(Period period) {
        List<ConcernRow> rows = concerns.countingIn(period.from(), period.to());
        List<UUID> ids = rows.stream().map(ConcernRow::id).toList();
        Map<UUID, Integer> childCounts = children.countOf(ids);
        Map<UUID, List<StageEntry>> stages = steps.stagesOf(ids).stream()
                .collect(Collectors.groupingBy(
                        row -> row.concernId(), Collectors.mapping(row -> entry(row.step()), Collectors.toList())));
        Viewer viewer = viewers.current();
        return rows.stream()
                .map(row -> counted(row, viewer, childCounts, stages))
                .toList();
    }

    private CountedConcern counted(
            ConcernRow row, Viewer viewer, Map<UUID, Integer> children, Map<UUID, List<StageEntry>> stages) {
        Concern concern = row.concern();
        return new CountedConcern(
                row.theme(),
                children.getOrDefault(row.id(), 0),
                concern.raisedOn(),
                concern.formalisedOn(),
                concern.closedOn(),
                concern.outcome(),
                progress.workingDaysFromFormal(concern),
                viewer.maySee(row.sensitive(), row.raisedBy()),
                stages.getOrDefault(row.id(), List.of()));
    }

    private static StageEntry entry(Step step) {
        return new StageEntry(Objects.requireNonNull(step.stage()), step.happenedOn());
    }
}
