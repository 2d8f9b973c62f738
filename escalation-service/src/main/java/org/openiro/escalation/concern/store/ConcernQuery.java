package org.openiro.escalation.concern.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.domain.Viewer;

/** Puts a filter into words of the query language: only what was asked for, so that the indexes serve it. */
final class ConcernQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private ConcernQuery() {}

    static ConcernQuery of(ConcernFilter filter, Viewer viewer) {
        ConcernQuery query = new ConcernQuery();
        query.standing(filter.standing());
        if (filter.everFormal() != null) {
            query.conditions.add(filter.everFormal() ? "formalisedOn is not null" : "formalisedOn is null");
        }
        query.equal("theme", filter.theme());
        query.child(filter.childId());
        query.within("raisedOn", filter.raised());
        query.within("formalisedOn", filter.formalised());
        query.within("closedOn", filter.closed());
        query.seenBy(viewer);
        return query;
    }

    /** Beyond the last item of the page before, in the order of the raising day and the id. */
    void after(LocalDate raisedOn, UUID id, boolean descending) {
        String beyond = descending ? "<" : ">";
        conditions.add("(raisedOn %s :afterOn or (raisedOn = :afterOn and id %s :afterId))".formatted(beyond, beyond));
        values.put("afterOn", raisedOn);
        values.put("afterId", id);
    }

    String condition() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private void standing(ConcernFilter.@Nullable Stand standing) {
        switch (standing) {
            case INFORMAL -> conditions.add("formalisedOn is null and closedOn is null");
            case FORMAL -> conditions.add("formalisedOn is not null and closedOn is null");
            case OPEN -> conditions.add("closedOn is null");
            case CLOSED -> conditions.add("closedOn is not null");
            case null -> {}
        }
    }

    private void child(@Nullable UUID childId) {
        if (childId != null) {
            conditions.add("id in (select c.concernId from ConcernChildRow c where c.childId = :child)");
            values.put("child", childId);
        }
    }

    private void within(String field, ConcernFilter.Days days) {
        if (days.from() != null) {
            conditions.add("%s >= :%sFrom".formatted(field, field));
            values.put(field + "From", days.from());
        }
        if (days.to() != null) {
            conditions.add("%s <= :%sTo".formatted(field, field));
            values.put(field + "To", days.to());
        }
    }

    private void equal(String field, @Nullable Object value) {
        if (value != null) {
            conditions.add("%s = :%s".formatted(field, field));
            values.put(field, value);
        }
    }

    /** {@link Viewer#maySee} as a condition. */
    private void seenBy(Viewer viewer) {
        if (!viewer.seesEverySensitiveConcern()) {
            conditions.add("(sensitive = false or raisedBy = :subject)");
            values.put("subject", viewer.subject());
        }
    }
}
