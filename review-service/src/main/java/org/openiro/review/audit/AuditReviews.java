package org.openiro.review.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.audit.domain.AuditDays;
import org.openiro.review.entry.Entries;
import org.openiro.review.entry.EntryEvents;
import org.openiro.review.entry.EntryProblem;
import org.openiro.review.entry.RecordedInErrorRequest;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.refusal.domain.Refusal;
import org.openiro.review.review.ReviewFacts;
import org.openiro.review.review.ReviewRegister;

/** Records audits and what second auditors say, each with its history and its event. Whoever calls holds the child. */
@ApplicationScoped
class AuditReviews {

    private final ReviewAudits audits;
    private final AuditSampleItems items;
    private final AuditHistory history;
    private final ReviewRegister reviews;
    private final Entries entries;
    private final EntryEvents events;
    private final AuditFindings findings;
    private final CurrentUser user;

    AuditReviews(
            ReviewAudits audits,
            AuditSampleItems items,
            AuditHistory history,
            ReviewRegister reviews,
            Entries entries,
            EntryEvents events,
            AuditFindings findings,
            CurrentUser user) {
        this.audits = audits;
        this.items = items;
        this.history = history;
        this.reviews = reviews;
        this.entries = entries;
        this.events = events;
        this.findings = findings;
        this.user = user;
    }

    ReviewAudit record(UUID reviewId, RecordAuditRequest request) {
        var review = reviews.get(reviewId);
        audits.standing(reviewId).ifPresent(standing -> {
            throw auditedAlready(standing);
        });
        var completedOn = completedOn(review);
        Refusals.refuse(
                AuditProblem.NOT_INDEPENDENT, findings.independence(reviewId).ofAudit(user.subject()));
        refuseContradictions(review, completedOn, request);
        var audit = new ReviewAudit(review.childId(), reviewId, request, entries.now());
        audits.persist(audit);
        return kept(audit, AuditHistoryEntry.AuditStep.RECORDED);
    }

    ReviewAudit moderate(ReviewAudit audit, ModerateAuditRequest request) {
        entries.requireStanding(audit.error());
        if (audit.moderation() != null) {
            throw new ProblemException(AuditProblem.AUDIT_MODERATED, step(audit, "RECORD_IN_ERROR", "record-in-error"));
        }
        Refusals.refuse(
                AuditProblem.NOT_INDEPENDENT,
                findings.independence(audit.reviewId()).ofModeration(user.subject(), audit.auditor()));
        var grades = request.grades().grades();
        var refusals = new ArrayList<Refusal>();
        refusals.addAll(AuditDays.refusals("moderatedOn", request.moderatedOn(), audit.auditedOn(), entries.today()));
        refusals.addAll(grades.refusals());
        EntryProblem.refuse(refusals);
        var by = entries.now();
        audit.moderated(new Moderation(request.moderatedOn(), by.by(), grades, request.note(), by.at()));
        return kept(audit, AuditHistoryEntry.AuditStep.MODERATED);
    }

    ReviewAudit inError(ReviewAudit audit, RecordedInErrorRequest request) {
        audit.foundInError(entries.inError(audit.error(), request));
        return kept(audit, AuditHistoryEntry.AuditStep.RECORDED_IN_ERROR);
    }

    private void refuseContradictions(ReviewFacts review, LocalDate completedOn, RecordAuditRequest request) {
        var refusals = new ArrayList<Refusal>();
        refusals.addAll(AuditDays.refusals("auditedOn", request.auditedOn(), completedOn, entries.today()));
        refusals.addAll(request.grades().grades().refusals());
        var notMet = request.criteriaNotMet();
        if (new HashSet<>(notMet).size() < notMet.size()) {
            refusals.add(new Refusal("notMet", "twice", "each criterion is given once"));
        }
        if (request.sampleId() != null && !items.holds(request.sampleId(), review.reviewId())) {
            refusals.add(new Refusal("sampleId", "not-drawn", "this review was not drawn into that sample"));
        }
        EntryProblem.refuse(refusals);
    }

    private static LocalDate completedOn(ReviewFacts review) {
        if (!review.stands()) {
            throw new ProblemException(
                    AuditProblem.REVIEW_NOT_HELD,
                    new FieldError("/status", review.status().name(), "the state that the review is in"));
        }
        return Objects.requireNonNull(review.completedOn());
    }

    private static ProblemException auditedAlready(ReviewAudit standing) {
        return standing.moderation() == null
                ? new ProblemException(
                        AuditProblem.REVIEW_AUDITED,
                        step(standing, "MODERATE", "moderate"),
                        step(standing, "RECORD_IN_ERROR", "record-in-error"))
                : new ProblemException(
                        AuditProblem.REVIEW_AUDITED, step(standing, "RECORD_IN_ERROR", "record-in-error"));
    }

    private static FieldError step(ReviewAudit audit, String step, String path) {
        return new FieldError("/allowedCommands", step, "POST /v1/audits/" + audit.id() + "/" + path);
    }

    private ReviewAudit kept(ReviewAudit audit, AuditHistoryEntry.AuditStep what) {
        audits.flush();
        history.add(audit, what);
        events.send(audit.childId(), ReviewAudited.TYPE, ReviewAudited.of(audit, events.url("audits", audit.id())));
        return audit;
    }
}
