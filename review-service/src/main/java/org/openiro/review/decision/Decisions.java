package org.openiro.review.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.platform.http.Slice;
import org.openiro.review.decision.domain.DecisionDates;
import org.openiro.review.decision.domain.DecisionOutcome;
import org.openiro.review.decision.domain.IssuedDecisions;

/** The decisions of the council in whose name the transaction works. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<ReviewDecision, UUID> {

    /** Whose it is, without reading the decision before nobody else works on the child. */
    UUID childOf(UUID decisionId) {
        return getEntityManager()
                .createQuery("select d.childId from ReviewDecision d where d.id = :id", UUID.class)
                .setParameter("id", decisionId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Decisions::notFound);
    }

    ReviewDecision get(UUID decisionId) {
        return findByIdOptional(decisionId).orElseThrow(Decisions::notFound);
    }

    /** All that this review made. */
    Map<UUID, ReviewDecision> of(UUID reviewId) {
        return list("reviewId", reviewId).stream().collect(Collectors.toMap(ReviewDecision::id, Function.identity()));
    }

    List<ReviewDecision> open(UUID reviewId) {
        return list("reviewId = ?1 and closedOn is null order by dueOn, id", reviewId);
    }

    /** Open or closed, but not those that were recorded in error without another in their place. */
    List<ReviewDecision> counting(UUID reviewId) {
        return list(
                "reviewId = ?1 and (outcome is null or outcome <> ?2 or replacedBy is not null) order by dueOn, id",
                reviewId,
                DecisionOutcome.RECORDED_IN_ERROR);
    }

    /** How often something was done with those of this review: what a command on several of them rests on. */
    long version(UUID reviewId) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(d.version + 1), 0) from ReviewDecision d where d.reviewId = :review",
                        Long.class)
                .setParameter("review", reviewId)
                .getSingleResult();
    }

    /** Refuses, where the caller says what was read, when anything was done with those of this review since. */
    void requireUnchanged(UUID reviewId, @Nullable String ifMatch) {
        if (ifMatch != null) {
            ETags.require(ifMatch, version(reviewId));
        }
    }

    /** How far those that this review made have gone out. */
    public IssuedDecisions issued(UUID reviewId) {
        return IssuedDecisions.of(dates(of(reviewId)));
    }

    /** The facts of these, by the same ids. */
    static Map<UUID, DecisionDates> dates(Map<UUID, ReviewDecision> decisions) {
        return decisions.values().stream().collect(Collectors.toMap(ReviewDecision::id, ReviewDecision::dates));
    }

    List<ReviewDecision> page(UUID reviewId, Slice slice) {
        Map<String, Object> values = new HashMap<>(Map.of("review", reviewId));
        var query = new StringBuilder("from ReviewDecision d where d.reviewId = :review");
        if (!slice.first()) {
            query.append(" and (d.dueOn, d.id) ")
                    .append(slice.descending() ? "<" : ">")
                    .append(" (:on, :id)");
            values.put("on", LocalDate.parse(slice.after().getFirst()));
            values.put("id", UUID.fromString(slice.after().getLast()));
        }
        var way = slice.descending() ? " desc" : "";
        query.append(" order by d.dueOn").append(way).append(", d.id").append(way);
        return find(query.toString(), values).range(0, slice.fetch() - 1).list();
    }

    static List<String> position(ReviewDecision decision) {
        return List.of(decision.dueOn().toString(), decision.id().toString());
    }

    private static ProblemException notFound() {
        return new ProblemException(PlatformProblem.NOT_FOUND);
    }
}
