package org.openiro.review.earlyreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.Slice;
import org.openiro.review.earlyreview.domain.TriggerStatus;
import org.openiro.review.policy.domain.BroughtForward;

/** The triggers of the council in whose name the transaction works. */
@ApplicationScoped
public class EarlyReviewTriggers implements PanacheRepositoryBase<EarlyReviewTrigger, UUID> {

    /** As {@link TriggerStatus} has it. */
    private static final String HELD =
            "exists (select 1 from Obligation o where o.childId = t.childId and not o.withdrawn and o.dischargedOn >= t.occurredOn)";

    /** By when IROs want reviews of this child. By a query of its own: one with a list of ids is planned anew each time. */
    public List<BroughtForward> broughtForward(UUID childId) {
        return list("childId = ?1 and reviewBy is not null and withdrawnAt is null", childId).stream()
                .map(each -> Objects.requireNonNull(each.broughtForward()))
                .toList();
    }

    /** The same of several children, for work on many. */
    public Map<UUID, List<BroughtForward>> broughtForward(Collection<UUID> childIds) {
        return childIds.isEmpty()
                ? Map.of()
                : list("childId in ?1 and reviewBy is not null and withdrawnAt is null", childIds).stream()
                        .collect(Collectors.groupingBy(
                                EarlyReviewTrigger::childId,
                                Collectors.mapping(
                                        each -> Objects.requireNonNull(each.broughtForward()), Collectors.toList())));
    }

    public void forget(UUID childId) {
        delete("childId", childId);
    }

    List<EarlyReviewTrigger> page(@Nullable UUID childId, Slice slice) {
        Map<String, Object> values = new HashMap<>();
        var query = new StringBuilder("from EarlyReviewTrigger t where 1 = 1");
        if (childId != null) {
            query.append(" and t.childId = :child");
            values.put("child", childId);
        }
        var status = slice.text("status");
        if (status != null) {
            query.append(" and ").append(where(TriggerStatus.valueOf(status)));
        }
        if (!slice.first()) {
            query.append(
                    slice.descending()
                            ? " and (t.occurredOn, t.id) < (:on, :id)"
                            : " and (t.occurredOn, t.id) > (:on, :id)");
            values.put("on", LocalDate.parse(slice.after().getFirst()));
            values.put("id", UUID.fromString(slice.after().getLast()));
        }
        var way = slice.descending() ? " desc" : "";
        query.append(" order by t.occurredOn").append(way).append(", t.id").append(way);
        return find(query.toString(), values).range(0, slice.fetch() - 1).list();
    }

    private static String where(TriggerStatus status) {
        return switch (status) {
            case WITHDRAWN -> "t.withdrawnAt is not null";
            case HELD -> "t.withdrawnAt is null and " + HELD;
            case UNDECIDED -> "t.withdrawnAt is null and t.decision is null and not " + HELD;
            case TO_BE_HELD -> "t.withdrawnAt is null and t.decision = HOLD_EARLY and not " + HELD;
            case DATE_KEPT -> "t.withdrawnAt is null and t.decision = KEEP_DATE and not " + HELD;
        };
    }

    static List<String> position(EarlyReviewTrigger trigger) {
        return List.of(trigger.occurredOn().toString(), trigger.id().toString());
    }
}
