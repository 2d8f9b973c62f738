package org.openiro.review.significantchange;

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
import java.net.URI;
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

@Path("/v1/children/{childId}/significant-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Significant changes")
class ChildChangesResource {

    private final Children children;
    private final SignificantChanges changes;
    private final RecordChanges recording;
    private final ChangeAnswers answers;
    private final Cursors cursors;
    private final AccessLog accessLog;

    ChildChangesResource(
            Children children,
            SignificantChanges changes,
            RecordChanges recording,
            ChangeAnswers answers,
            Cursors cursors,
            AccessLog accessLog) {
        this.children = children;
        this.changes = changes;
        this.recording = recording;
        this.answers = answers;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listSignificantChangesOfChild",
            summary = "This child's significant changes, the latest first")
    public Page<ChangeResponse> listOfChild(@PathParam("childId") UUID childId, @BeanParam PageQuery page) {
        accessLog.touched(children.get(childId).id());
        var slice = cursors.open(page, Filters.none(), List.of("-occurredOn"));
        var found = cursors.page(slice, changes.page(childId, slice), SignificantChanges::position);
        return new Page<>(answers.of(found.items()), found.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "recordSignificantChange",
            summary =
                    "Record that something significant changed, and when the IRO came to know of it if that has happened")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChangeResponse.class),
                            examples = @ExampleObject(name = "change", value = ChangeResponse.EXAMPLE)))
    public Response record(@PathParam("childId") UUID childId, @NotNull @Valid RecordChangeRequest request) {
        var child = children.held(childId);
        accessLog.touched(childId);
        var change = recording.record(child, request);
        return answers.with(Response.created(URI.create("/v1/significant-changes/" + change.id())), change);
    }
}
