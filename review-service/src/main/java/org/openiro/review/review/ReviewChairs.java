package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells other features who chaired a review: not only who completed it, but also who chaired the meetings before, which its
 * history alone still names.
 */
@ApplicationScoped
public class ReviewChairs {

    private static final Set<HistoryEntry.What> MEETINGS =
            Set.of(HistoryEntry.What.OPENED, HistoryEntry.What.ADJOURNED, HistoryEntry.What.HELD);

    private final EntityManager entities;

    ReviewChairs(EntityManager entities) {
        this.entities = entities;
    }

    /** By the review's id; without those that there are not. */
    public Map<UUID, NamedChairs> of(Collection<UUID> reviewIds) {
        if (reviewIds.isEmpty()) {
            return Map.of();
        }
        var meetings = meetings(reviewIds);
        return now(reviewIds).stream()
                .collect(Collectors.toMap(
                        Chaired::reviewId, now -> named(now, meetings.getOrDefault(now.reviewId(), List.of()))));
    }

    /** A meeting that only began the review has the chair of its end where none was named. */
    private static NamedChairs named(Chaired now, List<Chaired> before) {
        var references = new HashSet<String>();
        boolean every = now.by() != null;
        for (var meeting : before) {
            every &= meeting.by() != null || meeting.what() != HistoryEntry.What.ADJOURNED;
            if (meeting.by() != null) {
                references.add(meeting.by());
            }
        }
        if (now.by() != null) {
            references.add(now.by());
        }
        return new NamedChairs(references, every);
    }

    private record Chaired(
            UUID reviewId, HistoryEntry.What what, @Nullable String by) {}

    private List<Chaired> now(Collection<UUID> reviewIds) {
        return entities.createQuery("select r.id, r.chairedBy from Review r where r.id in :ids", Object[].class)
                .setParameter("ids", reviewIds)
                .getResultStream()
                .map(row -> new Chaired((UUID) row[0], HistoryEntry.What.HELD, (String) row[1]))
                .toList();
    }

    private Map<UUID, List<Chaired>> meetings(Collection<UUID> reviewIds) {
        return entities.createQuery(
                        "select h.reviewId, h.exactly, h.change from HistoryEntry h where h.reviewId in :ids and h.exactly in :meetings",
                        Object[].class)
                .setParameter("ids", reviewIds)
                .setParameter("meetings", MEETINGS)
                .getResultStream()
                .map(row -> new Chaired((UUID) row[0], (HistoryEntry.What) row[1], ((ReviewChange) row[2]).chairedBy()))
                .collect(Collectors.groupingBy(Chaired::reviewId));
    }
}
