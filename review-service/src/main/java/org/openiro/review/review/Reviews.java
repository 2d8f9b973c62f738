package org.openiro.review.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.http.Slice;
import org.openiro.review.review.domain.ReviewStatus;

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

    List<Review> withIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** The children of the reviews that were completed between these days, both included, without reading the reviews. */
    Map<UUID, UUID> childrenOfHeld(LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "select r.id, r.childId from Review r"
                                + " where r.keptStatus = :held and r.completedOn between :from and :to",
                        Object[].class)
                .setParameter("held", ReviewStatus.HELD)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    Review get(UUID reviewId) {
        return findByIdOptional(reviewId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    /** The review for a command that was based on this version of it. */
    Review forChange(UUID reviewId, @Nullable String ifMatch) {
        var review = get(reviewId);
        ETags.require(ifMatch, review.version());
        return review;
    }

    /** By the day on which each was completed, is booked for, was cancelled or, never booked here, was opened. */
    List<Review> page(UUID childId, Slice slice) {
        Map<String, Object> values = new HashMap<>(Map.of("child", childId));
        var day = "coalesce(r.completedOn, r.meetings.bookedFor, r.end.cancelledOn, r.meetings.openedOn)";
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

    /**
     * The meeting of the first of these children's reviews that was booked together with others; without reading any review
     * before its time.
     */
    Optional<UUID> meetingOf(List<UUID> reviewIds, List<UUID> childIds) {
        return reviewIds.isEmpty()
                ? Optional.empty()
                : getEntityManager()
                        .createQuery(
                                "select r.meetings.meetingId from Review r"
                                        + " where r.id in :ids and r.childId in :children and r.meetings.meetingId is not null order by r.id",
                                UUID.class)
                        .setParameter("ids", reviewIds)
                        .setParameter("children", childIds)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst();
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
        var day = Stream.of(
                        Optional.ofNullable(review.completedOn()),
                        Optional.ofNullable(review.meetings().bookedFor()),
                        Optional.ofNullable(review.end().cancelledOn()),
                        Optional.ofNullable(review.openedOn()))
                .flatMap(Optional::stream)
                .findFirst();
        return List.of(day.orElseThrow().toString(), review.id().toString());
    }
}
