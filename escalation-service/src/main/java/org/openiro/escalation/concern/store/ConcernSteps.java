package org.openiro.escalation.concern.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiro.escalation.concern.domain.Step;
import org.openiro.platform.access.CurrentUser;

/** The history of concerns, which only grows. */
@ApplicationScoped
public class ConcernSteps implements PanacheRepositoryBase<ConcernStepRow, UUID> {

    private final Clock clock;
    private final CurrentUser user;

    ConcernSteps(Clock clock, CurrentUser user) {
        this.clock = clock;
        this.user = user;
    }

    /** Adds the steps in their order; the concern is held by this transaction, so the numbers have no rival. */
    public void add(UUID concernId, List<Step> steps) {
        int number = (int) count("concernId = :concern", Map.of("concern", concernId));
        for (Step step : steps) {
            number++;
            persist(new ConcernStepRow(concernId, number, step, clock.instant(), user.subject()));
        }
    }

    /** Only the owner's function may. */
    public void forget(UUID concernId) {
        getEntityManager()
                .createNativeQuery("select cast(forget_concern_history(:concern) as text)", String.class)
                .setParameter("concern", concernId)
                .getSingleResult();
    }

    public List<ConcernStepRow> of(UUID concernId) {
        return list("concernId = :concern", Sort.by("number"), Map.of("concern", concernId));
    }

    public List<ConcernStepRow> stagesOf(Collection<UUID> concernIds) {
        return list(
                "concernId in :concerns and step = :step",
                Sort.by("concernId").and("number"),
                Map.of("concerns", concernIds, "step", Step.Kind.STAGE_STARTED));
    }
}
