package org.openiro.review.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.openiro.platform.http.ETags;

/** Answers audits with what is irregular about them as it is known now. */
@ApplicationScoped
class AuditAnswers {

    private final AuditFindings findings;
    private final AuditHistory history;

    AuditAnswers(AuditFindings findings, AuditHistory history) {
        this.findings = findings;
        this.history = history;
    }

    List<AuditResponse> of(List<ReviewAudit> audits) {
        var found = findings.of(audits);
        return audits.stream()
                .map(each -> AuditResponse.of(each, found.getOrDefault(each.id(), List.of()), null))
                .toList();
    }

    Response ok(ReviewAudit audit) {
        return with(Response.ok(), audit);
    }

    Response created(ReviewAudit audit) {
        return with(Response.created(URI.create("/v1/audits/" + audit.id())), audit);
    }

    /** The tag holds the findings: they change without a change of the audit. */
    private Response with(Response.ResponseBuilder response, ReviewAudit audit) {
        var found = findings.of(audit);
        var names = String.join("-", found.stream().map(Enum::name).toList());
        return response.entity(AuditResponse.of(audit, found, history.of(audit.id())))
                .tag(names.isEmpty() ? ETags.of(audit.version()) : ETags.of(audit.version(), names))
                .build();
    }
}
