package org.openiro.review.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.review.child.Children;
import org.openiro.review.review.ReviewRegister;

@Path("/v1/reviews/{reviewId}/audits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audits")
class ReviewAuditsResource {

    private final Children children;
    private final ReviewRegister reviews;
    private final AuditReviews auditing;
    private final AuditAnswers answers;
    private final AccessLog accessLog;

    ReviewAuditsResource(
            Children children,
            ReviewRegister reviews,
            AuditReviews auditing,
            AuditAnswers answers,
            AccessLog accessLog) {
        this.children = children;
        this.reviews = reviews;
        this.auditing = auditing;
        this.answers = answers;
        this.accessLog = accessLog;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "recordAudit",
            summary = "Audit a review that was held; refused to whoever chaired a meeting of it")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AuditResponse.class),
                            examples = @ExampleObject(name = "audit", value = AuditResponse.EXAMPLE)))
    public Response record(@PathParam("reviewId") UUID reviewId, @NotNull @Valid RecordAuditRequest request) {
        var childId = reviews.childOf(reviewId);
        accessLog.touched(childId);
        children.held(childId);
        return answers.created(auditing.record(reviewId, request));
    }
}
