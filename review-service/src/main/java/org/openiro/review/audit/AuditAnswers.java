package org.openiro.review.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.ETags;
import org.openiro.review.review.ReviewRegister;

/** Answers audits with who chaired the review as it is known now. */
@ApplicationScoped
class AuditAnswers {

    private final ReviewRegister reviews;
    private final AuditHistory history;

    AuditAnswers(ReviewRegister reviews, AuditHistory history) {
        this.reviews = reviews;
        this.history = history;
    }

    List<AuditResponse> of(List<ReviewAudit> audits) {
        var chairs = reviews.of(audits.stream().map(ReviewAudit::reviewId).toList());
        return audits.stream()
                .map(each -> {
                    var review = chairs.get(each.reviewId());
                    return AuditResponse.of(each, review == null ? null : review.chairedBy(), null);
                })
                .toList();
    }

    Response ok(ReviewAudit audit) {
        return with(Response.ok(), audit);
    }

    Response created(ReviewAudit audit) {
        return with(Response.created(URI.create("/v1/audits/" + audit.id())), audit);
    }

    /** The tag holds the findings: who chaired may be corrected without a change of the audit. */
    private Response with(Response.ResponseBuilder response, ReviewAudit audit) {
        @Nullable String chair = reviews.get(audit.reviewId()).chairedBy();
        var answer = AuditResponse.of(audit, chair, history.of(audit.id()));
        var findings =
                String.join("-", answer.findings().stream().map(Enum::name).toList());
        return response.entity(answer)
                .tag(findings.isEmpty() ? ETags.of(audit.version()) : ETags.of(audit.version(), findings))
                .build();
    }
}
