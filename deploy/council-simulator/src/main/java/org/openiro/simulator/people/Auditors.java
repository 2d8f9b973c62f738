package org.openiro.simulator.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.Audit;
import org.openiro.simulator.council.SeveralChildrenHappening.AuditInError;
import org.openiro.simulator.council.SeveralChildrenHappening.AuditModerated;
import org.openiro.simulator.council.SeveralChildrenHappening.ReviewAudited;
import org.openiro.simulator.council.SeveralChildrenHappening.SampleAudited;
import org.openiro.simulator.council.SeveralChildrenHappening.SampleDrawn;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.ledger.AuditEntry;
import org.openiro.simulator.ledger.Refused;
import org.openiro.simulator.people.Office.Known;

/**
 * The auditor has reviews drawn and audits them, and some that the auditor chose; the IRO manager is the second auditor. A
 * review that was audited already is left, and one that stands no more.
 */
final class Auditors {

    private static final String AUDITOR = "auditor";
    private static final String MANAGER = "iro-manager";
    private static final List<String> NOT_NOW = List.of("review-audited", "review-not-held");

    private final Office office;
    private final KnownReviews reviews;
    private final Map<String, Sample> samples = new ConcurrentHashMap<>();
    private final Map<String, Known> audits = Office.memory();

    Auditors(Office office, KnownReviews reviews) {
        this.office = office;
        this.reviews = reviews;
    }

    private record Drawn(String reviewId, String childId) {}

    private record Sample(String id, List<Drawn> reviews) {}

    void draws(LocalDate today, SampleDrawn drawn) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("from", drawn.from().toString());
        body.put("to", drawn.to().toString());
        body.put("size", drawn.size());
        JsonNode answer =
                office.reviews().command(AUDITOR, "/v1/audit-samples", body).orStop("drawing a sample");
        List<Drawn> found = new ArrayList<>();
        answer.path("reviews")
                .forEach(review -> found.add(new Drawn(
                        review.path("reviewId").asText(), review.path("childId").asText())));
        Sample sample = new Sample(answer.path("sampleId").asText(), List.copyOf(found));
        samples.put(drawn.sample(), sample);
        office.ledger()
                .note(new AuditEntry.SampleDrawn(
                        office.authority(),
                        today,
                        sample.id(),
                        drawn.from(),
                        drawn.to(),
                        drawn.size(),
                        answer.path("populationSize").asInt(),
                        found.stream().map(Drawn::reviewId).toList()));
    }

    void audits(LocalDate today, SampleAudited audited) {
        Sample sample = samples.get(audited.sample());
        if (sample != null && sample.reviews().size() >= audited.place()) {
            Drawn drawn = sample.reviews().get(audited.place() - 1);
            office.person()
                    .apply(drawn.childId())
                    .ifPresent(person -> audits(today, person, drawn.reviewId(), sample.id(), audited.audit()));
        }
    }

    void audits(LocalDate today, ReviewAudited audited) {
        reviews.of(audited.child(), audited.review())
                .ifPresent(review -> audits(today, audited.child(), review.id(), null, audited.audit()));
    }

    private void audits(LocalDate today, String person, String reviewId, @Nullable String sampleId, Audit audit) {
        Map<String, Object> body = new LinkedHashMap<>();
        if (sampleId != null) {
            body.put("sampleId", sampleId);
        }
        body.put("auditedOn", today.toString());
        body.put("grades", body(audit.grades()));
        body.put("notMet", audit.notMet());
        body.put("feedbackFrom", audit.feedbackFrom());
        body.put("evidence", "Record and file were read, synthetic");
        Answer answer = office.reviews().command(AUDITOR, "/v1/reviews/%s/audits".formatted(reviewId), body);
        String refusal = answer.body().path("code").asText();
        if (NOT_NOW.contains(refusal)) {
            office.ledger().note(new Refused(office.authority(), today, person, "audit a review", refusal));
            return;
        }
        answer.orStop("auditing a review");
        Known known = Known.of(answer, "auditId");
        audits.put(audit.audit(), known);
        office.ledger()
                .note(new AuditEntry.AuditRecorded(
                        office.authority(),
                        today,
                        person,
                        reviewId,
                        known.id(),
                        sampleId,
                        today,
                        entry(audit.grades())));
    }

    void moderates(LocalDate today, AuditModerated moderated) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("moderatedOn", today.toString());
        body.put("grades", body(moderated.grades()));
        step(MANAGER, moderated.audit(), "/moderate", body).ifPresent(id -> office.ledger()
                .note(new AuditEntry.AuditModerated(office.authority(), today, id, entry(moderated.grades()))));
    }

    void takesBack(LocalDate today, AuditInError error) {
        step(AUDITOR, error.audit(), "/record-in-error", Map.of("reason", "It was another review's"))
                .ifPresent(id -> office.ledger().note(new AuditEntry.AuditInError(office.authority(), today, id)));
    }

    private Optional<String> step(String role, String audit, String step, Map<String, Object> body) {
        return Optional.ofNullable(audits.get(audit)).map(known -> {
            Office.change(office.reviews(), role, "/v1/audits/" + known.id(), step, body, known)
                    .orStop("audit: " + step);
            return known.id();
        });
    }

    private static Map<String, Object> body(Audit.Grades grades) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("organisation", grades.organisation());
        body.put("conduct", grades.conduct());
        body.put("recording", grades.recording());
        body.put("overall", grades.overall());
        return body;
    }

    private static AuditEntry.Grades entry(Audit.Grades grades) {
        return new AuditEntry.Grades(grades.organisation(), grades.conduct(), grades.recording(), grades.overall());
    }
}
