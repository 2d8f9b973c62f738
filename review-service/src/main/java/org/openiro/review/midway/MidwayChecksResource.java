package org.openiro.review.midway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.review.entry.EntryChanges;
import org.openiro.review.entry.RecordedInErrorRequest;

@Path("/v1/midway-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Midway checks")
class MidwayChecksResource {

    private final MidwayChecks checks;
    private final RecordChecks recording;
    private final MidwayAnswers answers;
    private final EntryChanges entries;

    MidwayChecksResource(MidwayChecks checks, RecordChecks recording, MidwayAnswers answers, EntryChanges entries) {
        this.checks = checks;
        this.recording = recording;
        this.answers = answers;
        this.entries = entries;
    }

    @GET
    @Path("/{checkId}")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(operationId = "getMidwayCheck", summary = "One midway check")
    @APIResponse(
            responseCode = "200",
            description = "The check.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MidwayCheckResponse.class),
                            examples = @ExampleObject(name = "check", value = MidwayCheckResponse.EXAMPLE)))
    public Response get(@PathParam("checkId") UUID checkId) {
        return answers.with(Response.ok(), entries.known(checks, checkId));
    }

    @POST
    @Path("/{checkId}/record-in-error")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "recordMidwayCheckInError", summary = "Say that this check never happened as recorded")
    @APIResponse(
            responseCode = "200",
            description = "Marked; it counts nowhere and stays to be seen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MidwayCheckResponse.class),
                            examples = @ExampleObject(name = "check", value = MidwayCheckResponse.EXAMPLE)))
    public Response recordInError(
            @PathParam("checkId") UUID checkId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordedInErrorRequest request) {
        var row = entries.forChange(checks, checkId, ifMatch);
        return answers.with(Response.ok(), recording.inError(row, request));
    }
}
