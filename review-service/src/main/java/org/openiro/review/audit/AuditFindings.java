package org.openiro.review.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.review.audit.domain.AuditFinding;
import org.openiro.review.audit.domain.Chairs;
import org.openiro.review.audit.domain.Independence;
import org.openiro.review.iro.Iros;
import org.openiro.review.review.NamedChairs;
import org.openiro.review.review.ReviewChairs;
import org.openiro.review.review.ReviewRegister;

/** Finds what is irregular about audits, by who chaired which meetings and which people those are, as it is known now. */
@ApplicationScoped
class AuditFindings {

    private static final NamedChairs NOBODY = new NamedChairs(Set.of(), false);

    private final ReviewRegister reviews;
    private final ReviewChairs chairs;
    private final Iros iros;

    AuditFindings(ReviewRegister reviews, ReviewChairs chairs, Iros iros) {
        this.reviews = reviews;
        this.chairs = chairs;
        this.iros = iros;
    }

    Independence independence(UUID reviewId) {
        return Objects.requireNonNull(independence(List.of(reviewId)).get(reviewId));
    }

    /** By the review's id. */
    Map<UUID, Independence> independence(Collection<UUID> reviewIds) {
        var known = iros.known();
        var named = chairs.of(reviewIds);
        return reviewIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> {
            var of = named.getOrDefault(id, NOBODY);
            return new Independence(Chairs.of(of.references(), of.everyMeeting(), known::subjectsOf));
        }));
    }

    List<AuditFinding> of(ReviewAudit audit) {
        return Objects.requireNonNull(of(List.of(audit)).get(audit.id()));
    }

    /** By the audit's id. */
    Map<UUID, List<AuditFinding>> of(Collection<ReviewAudit> audits) {
        var ids = audits.stream().map(ReviewAudit::reviewId).distinct().toList();
        var facts = reviews.of(ids);
        var independence = independence(ids);
        var findings = new HashMap<UUID, List<AuditFinding>>();
        for (var audit : audits) {
            var review = facts.get(audit.reviewId());
            var moderation = audit.moderation();
            findings.put(
                    audit.id(),
                    Objects.requireNonNull(independence.get(audit.reviewId()))
                            .findings(
                                    audit.auditor(),
                                    moderation == null ? null : moderation.moderator(),
                                    review != null && review.stands()));
        }
        return findings;
    }
}
