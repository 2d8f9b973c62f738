package org.openiro.review.earlyreview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.review.child.Children;

@Path("/v1/children/{childId}/early-review-triggers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Early reviews")
class ChildTriggersResource {

    private final Children children;
    private final EarlyReviewTriggers triggers;
    private final DecideTriggers deciding;
    private final TriggerAnswers answers;
    private final Cursors cursors;
    private final AccessLog accessLog;

    ChildTriggersResource(
            Children children,
            EarlyReviewTriggers triggers,
            DecideTriggers deciding,
            TriggerAnswers answers,
            Cursors cursors,
            AccessLog accessLog) {
        this.children = children;
        this.triggers = triggers;
        this.deciding = deciding;
        this.answers = answers;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listEarlyReviewTriggersOfChild",
            summary = "What may bring this child's review forward, the latest first")
    public Page<TriggerResponse> list(@PathParam("childId") UUID childId, @BeanParam PageQuery page) {
        accessLog.touched(children.get(childId).id());
        var slice = cursors.open(page, Filters.none(), List.of("-occurredOn"));
        var found = cursors.page(slice, triggers.page(childId, slice), EarlyReviewTriggers::position);
        return new Page<>(answers.of(found.items()), found.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "recordEarlyReviewTrigger",
            summary = "Record what may bring this child's review forward; it moves no date")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; the IRO decides on it.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TriggerResponse.class),
                            examples = @ExampleObject(name = "trigger", value = TriggerResponse.EXAMPLE)))
    public Response record(@PathParam("childId") UUID childId, @NotNull @Valid RecordTriggerRequest request) {
        var child = children.held(childId);
        accessLog.touched(childId);
        return answers.created(deciding.record(child, request));
    }
}
