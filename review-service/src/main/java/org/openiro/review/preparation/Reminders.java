package org.openiro.review.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.http.Slice;
import org.openiro.review.preparation.domain.ReminderStatus;

/** The reminders of the council in whose name the transaction works. */
@ApplicationScoped
class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

    static final String STATUS = "status";
    static final String TEAM = "team";
    static final String CHILD = "childId";

    /** By child, in the order in which they were sent. */
    Map<UUID, List<Reminder>> of(Collection<UUID> childIds) {
        return list("childId in ?1 order by sentOn, id", childIds).stream()
                .collect(Collectors.groupingBy(Reminder::childId));
    }

    Reminder get(UUID reminderId) {
        return findByIdOptional(reminderId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    /** @param ofTeams those that were last addressed to one of these teams; all when empty */
    List<Reminder> page(Slice slice, Optional<Set<String>> ofTeams) {
        Map<String, Object> values = new HashMap<>();
        var query = new StringBuilder("from Reminder r where 1 = 1");
        if (ofTeams.isPresent()) {
            if (ofTeams.get().isEmpty()) {
                return List.of();
            }
            query.append(" and r.team in :teams");
            values.put("teams", ofTeams.get());
        }
        var team = slice.text(TEAM);
        if (team != null) {
            query.append(" and r.team = :team");
            values.put("team", team);
        }
        var child = slice.uuid(CHILD);
        if (child != null) {
            query.append(" and r.childId = :child");
            values.put("child", child);
        }
        var status = slice.text(STATUS);
        if (status != null) {
            query.append(" and ").append(where(ReminderStatus.valueOf(status)));
        }
        if (!slice.first()) {
            query.append(
                    slice.descending() ? " and (r.sentOn, r.id) < (:on, :id)" : " and (r.sentOn, r.id) > (:on, :id)");
            values.put("on", LocalDate.parse(slice.after().getFirst()));
            values.put("id", UUID.fromString(slice.after().getLast()));
        }
        var way = slice.descending() ? " desc" : "";
        query.append(" order by r.sentOn").append(way).append(", r.id").append(way);
        return find(query.toString(), values).range(0, slice.fetch() - 1).list();
    }

    /** As {@link Reminder#status} has it. */
    private static String where(ReminderStatus status) {
        return switch (status) {
            case OUTSTANDING -> "r.acknowledgedOn is null and r.withdrawnOn is null";
            case ACKNOWLEDGED -> "r.acknowledgedOn is not null";
            case WITHDRAWN -> "r.acknowledgedOn is null and r.withdrawnOn is not null";
        };
    }

    static List<String> position(Reminder reminder) {
        return List.of(reminder.sentOn().toString(), reminder.id().toString());
    }
}
