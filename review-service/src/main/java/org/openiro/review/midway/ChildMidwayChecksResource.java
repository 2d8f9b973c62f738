package org.openiro.review.midway;

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

@Path("/v1/children/{childId}/midway-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Midway checks")
class ChildMidwayChecksResource {

    private final Children children;
    private final MidwayChecks checks;
    private final RecordChecks recording;
    private final MidwayAnswers answers;
    private final Cursors cursors;
    private final AccessLog accessLog;

    ChildMidwayChecksResource(
            Children children,
            MidwayChecks checks,
            RecordChecks recording,
            MidwayAnswers answers,
            Cursors cursors,
            AccessLog accessLog) {
        this.children = children;
        this.checks = checks;
        this.recording = recording;
        this.answers = answers;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(operationId = "listMidwayChecksOfChild", summary = "This child's midway checks, the latest first")
    public Page<MidwayCheckResponse> list(@PathParam("childId") UUID childId, @BeanParam PageQuery page) {
        accessLog.touched(children.get(childId).id());
        var slice = cursors.open(page, Filters.none(), List.of("-checkedOn"));
        var found = cursors.page(slice, checks.page(childId, slice), MidwayChecks::position);
        return new Page<>(answers.of(childId, found.items()), found.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "recordMidwayCheck",
            summary = "Record a check on decisions and plan between reviews: by whom, on what, what was found")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MidwayCheckResponse.class),
                            examples = @ExampleObject(name = "check", value = MidwayCheckResponse.EXAMPLE)))
    public Response record(@PathParam("childId") UUID childId, @NotNull @Valid RecordCheckRequest request) {
        var child = children.held(childId);
        accessLog.touched(childId);
        var row = recording.record(child, request);
        return answers.with(Response.created(URI.create("/v1/midway-checks/" + row.id())), row);
    }
}
