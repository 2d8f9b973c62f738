package org.openiro.review.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
@Tag(name = "Audits")
class AuditResultsResource {

    private final ReviewAudits audits;
    private final Entries entries;

    AuditResultsResource(ReviewAudits audits, Entries entries) {
        this.audits = audits;
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
            description = "One entry for each method.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = AuditResult.class),
                            examples = @ExampleObject(name = "results", value = AuditResult.EXAMPLE)))
    public List<AuditResult> results(
            @Parameter(description = "The first day of the audits.") @QueryParam("from") @NotNull LocalDate from,
            @Parameter(description = "The last day of the audits; at most a year from the first.")
                    @QueryParam("to")
                    @NotNull
                    LocalDate to) {
        var period = new AuditPeriod(from, to);
        EntryProblem.refuse(period.refusals(entries.today()));
        var found = audits.between(period);
        return Arrays.stream(AuditMethod.values())
                .map(method -> AuditResult.of(method, found))
                .toList();
    }
}
