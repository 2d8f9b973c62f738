package org.openiro.review.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.review.entry.EntryChanges;
import org.openiro.review.entry.RecordedInErrorRequest;

@Path("/v1/audits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audits")
class AuditsResource {

    private final ReviewAudits audits;
    private final SeenAudits seen;
    private final EntryChanges changes;
    private final AuditReviews auditing;
    private final AuditAnswers answers;
    private final Cursors cursors;
    private final AccessLog accessLog;

    AuditsResource(
            ReviewAudits audits,
            SeenAudits seen,
            EntryChanges changes,
            AuditReviews auditing,
            AuditAnswers answers,
            Cursors cursors,
            AccessLog accessLog) {
        this.audits = audits;
        this.seen = seen;
        this.changes = changes;
        this.auditing = auditing;
        this.answers = answers;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "listAudits",
            summary = "Audits of reviews, the latest first; an IRO's only of own reviews, and those that the IRO made")
    public Page<AuditResponse> list(
            @QueryParam(ReviewAudits.REVIEW) @Nullable UUID reviewId,
            @QueryParam(ReviewAudits.SAMPLE) @Nullable UUID sampleId,
            @BeanParam PageQuery page) {
        var filters = Filters.of(ReviewAudits.REVIEW, reviewId).and(ReviewAudits.SAMPLE, sampleId);
        var slice = cursors.open(page, filters, List.of("-auditedOn"));
        var found = cursors.page(slice, audits.page(slice, seen.only().orElse(null)), ReviewAudits::position);
        accessLog.touched(
                found.items().stream().map(ReviewAudit::childId).distinct().toList());
        return new Page<>(answers.of(found.items()), found.next());
    }

    @GET
    @Path("/{auditId}")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.AUDITOR})
    @Operation(operationId = "getAudit", summary = "One audit with its history")
    @APIResponse(
            responseCode = "200",
            description = "The audit.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AuditResponse.class),
                            examples = @ExampleObject(name = "audit", value = AuditResponse.EXAMPLE)))
    public Response get(@PathParam("auditId") UUID auditId) {
        var audit = audits.get(auditId);
        accessLog.touched(audit.childId());
        seen.require(audit);
        return answers.ok(audit);
    }

    @POST
    @Path("/{auditId}/moderate")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "moderateAudit",
            summary = "Grade a second time; these grades count from then on, the first auditor's stay beside")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AuditResponse.class),
                            examples = @ExampleObject(name = "audit", value = AuditResponse.EXAMPLE)))
    public Response moderate(
            @PathParam("auditId") UUID auditId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ModerateAuditRequest request) {
        return answers.ok(auditing.moderate(forChange(auditId, ifMatch), request));
    }

    @POST
    @Path("/{auditId}/record-in-error")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO_MANAGER, Roles.AUDITOR})
    @Operation(operationId = "recordAuditInError", summary = "Say that this audit never happened as recorded")
    @APIResponse(
            responseCode = "200",
            description = "Marked; it counts nowhere and stays to be seen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AuditResponse.class),
                            examples = @ExampleObject(name = "audit", value = AuditResponse.EXAMPLE)))
    public Response recordInError(
            @PathParam("auditId") UUID auditId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordedInErrorRequest request) {
        return answers.ok(auditing.inError(forChange(auditId, ifMatch), request));
    }

    private ReviewAudit forChange(UUID auditId, @Nullable String ifMatch) {
        return changes.forChange(audits, auditId, ifMatch);
    }
}
