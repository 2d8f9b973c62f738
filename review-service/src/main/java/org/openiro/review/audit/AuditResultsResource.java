package org.openiro.review.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.platform.access.Roles;
import org.openiro.review.audit.domain.AuditMethod;
import org.openiro.review.audit.domain.AuditPeriod;
import org.openiro.review.entry.Entries;
import org.openiro.review.entry.EntryProblem;

@Path("/v1/audit-results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audits")
class AuditResultsResource {

    private final ReviewAudits audits;
    private final AuditFindings findings;
    private final AuditSamples samples;
    private final DrawnReviews drawn;
    private final Entries entries;

    AuditResultsResource(
            ReviewAudits audits, AuditFindings findings, AuditSamples samples, DrawnReviews drawn, Entries entries) {
        this.audits = audits;
        this.findings = findings;
        this.samples = samples;
        this.drawn = drawn;
        this.entries = entries;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.IRO_MANAGER, Roles.ANALYST, Roles.AUDITOR})
    @Operation(
            operationId = "countAuditGrades",
            summary = "How often each grade was given in audits of a period, drawn and chosen reviews apart")
    @APIResponse(
            responseCode = "200",
            description = "One entry for each method, and the samples.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AuditResults.class),
                            examples = @ExampleObject(name = "results", value = AuditResults.EXAMPLE)))
    public AuditResults results(
            @Parameter(description = "The first day of the audits.") @QueryParam("from") @NotNull LocalDate from,
            @Parameter(description = "The last day of the audits; at most a year from the first.")
                    @QueryParam("to")
                    @NotNull
                    LocalDate to) {
        var period = new AuditPeriod(from, to);
        EntryProblem.refuse(period.refusals(entries.today()));
        var found = audits.between(period);
        var irregular = findings.of(found);
        var methods = Arrays.stream(AuditMethod.values())
                .map(method -> AuditResult.of(method, found, irregular))
                .toList();
        return new AuditResults(methods, samples(period, found));
    }

    private List<SampleOfResults> samples(AuditPeriod period, List<ReviewAudit> found) {
        var audited = found.stream()
                .map(ReviewAudit::sampleId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return samples.drawnIn(period, audited).stream()
                .map(sample -> SampleOfResults.of(sample, drawn.progress(sample, drawn.of(sample))))
                .toList();
    }
}
