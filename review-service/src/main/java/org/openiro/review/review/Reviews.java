package org.openiro.review.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiro.platform.http.Slice;

/** The reviews of the authority in whose name the transaction works. */
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, UUID> {

    private static final String WITH_PARTICIPATION =
            "select distinct r from Review r left join fetch r.participation where r.childId ";

    /** By a query of its own: Hibernate plans one with a list of ids anew each time. */
    List<Review> of(UUID childId) {
        return getEntityManager()
                .createQuery(WITH_PARTICIPATION + "= :id", Review.class)
                .setParameter("id", childId)
                .getResultList();
    }

    List<Review> of(Collection<UUID> childIds) {
        return childIds.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(WITH_PARTICIPATION + "in :ids", Review.class)
                        .setParameter("ids", childIds)
                        .getResultList();
    }

    /** By the day on which each was completed, cancelled or is booked for. */
    List<Review> page(UUID childId, Slice slice) {
        Map<String, Object> values = new HashMap<>(Map.of("child", childId));
        var day = "coalesce(r.completedOn, r.bookedFor, r.cancelledOn)";
        var after = "";
        if (!slice.first()) {
            after = " and (%s, r.id) %s (:day, :id)".formatted(day, slice.descending() ? "<" : ">");
            values.put("day", LocalDate.parse(slice.after().getFirst()));
            values.put("id", UUID.fromString(slice.after().getLast()));
        }
        var way = slice.descending() ? " desc" : "";
        return find(
                        "from Review r where r.childId = :child" + after + " order by " + day + way + ", r.id" + way,
                        values)
                .range(0, slice.fetch() - 1)
                .list();
    }

    /** With how the child took part and with their history, which the owner's function alone may remove. */
    void forget(UUID childId) {
        getEntityManager()
                .createNativeQuery(
                        "select cast(forget_review_history(id) as text) from review where child_id = :child",
                        String.class)
                .setParameter("child", childId)
                .getResultList();
        getEntityManager()
                .createNativeQuery("delete from review_participation where review_id in"
                        + " (select id from review where child_id = :child)")
                .setParameter("child", childId)
                .executeUpdate();
        delete("childId", childId);
    }

    static List<String> position(Review review) {
        var day = review.completedOn() != null
                ? review.completedOn()
                : review.bookedFor() != null ? review.bookedFor() : review.cancelledOn();
        return List.of(String.valueOf(day), review.id().toString());
    }
}
