package org.openiro.escalation.concern.api;

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
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.CloseConcern;
import org.openiro.escalation.concern.ConcernDetail;
import org.openiro.escalation.concern.FormaliseConcern;
import org.openiro.escalation.concern.RaiseConcern;
import org.openiro.escalation.concern.ReadConcern;
import org.openiro.escalation.ladder.domain.StageClock;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.IdempotentCommand;

/** Concerns over HTTP. */
@Path("/v1/concerns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "concerns")
class ConcernResource {

    private final RaiseConcern raising;
    private final FormaliseConcern formalising;
    private final CloseConcern closing;
    private final ReadConcern reading;
    private final StageClock stageClock;
    private final Clock clock;

    ConcernResource(
            RaiseConcern raising,
            FormaliseConcern formalising,
            CloseConcern closing,
            ReadConcern reading,
            StageClock stageClock,
            Clock clock) {
        this.raising = raising;
        this.formalising = formalising;
        this.closing = closing;
        this.reading = reading;
        this.stageClock = stageClock;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER})
    @IdempotentCommand
    @TouchesChildren
    @Operation(
            operationId = "raiseConcern",
            summary = "Raise an informal concern",
            description =
                    "422 concern-refused says what is wrong and where: an unknown theme with the themes there are, a child named twice or none, a date after today.")
    @APIResponse(
            responseCode = "201",
            description = "Raised",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConcernResponse.class),
                            examples = @ExampleObject(name = "concern", value = ConcernExamples.CONCERN)))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "raise", value = ConcernExamples.RAISE)))
    public Response raise(@NotNull @Valid RaiseConcernRequest request) {
        UUID id = raising.raise(request.concern());
        return answer(Response.created(URI.create("/v1/concerns/" + id)), id);
    }

    @GET
    @Path("/{concernId}")
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.SENIOR_MANAGER, Roles.AUDITOR})
    @TouchesChildren
    @Operation(operationId = "getConcern", summary = "One concern with its limits and history")
    @APIResponse(
            responseCode = "200",
            description = "The concern",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConcernResponse.class),
                            examples = @ExampleObject(name = "concern", value = ConcernExamples.CONCERN)))
    public Response get(@PathParam("concernId") UUID concernId) {
        return answer(Response.ok(), concernId);
    }

    @POST
    @Path("/{concernId}/formalise")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER})
    @IdempotentCommand
    @TouchesChildren
    @Operation(
            operationId = "formaliseConcern",
            summary = "Make a concern formal",
            description =
                    "Starts the first stage and the twenty working days. 409 concern-already-formal or concern-already-closed; 422 concern-refused for a date before the raising or after today.")
    @APIResponse(
            responseCode = "200",
            description = "Made formal",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConcernResponse.class),
                            examples = @ExampleObject(name = "concern", value = ConcernExamples.CONCERN)))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "formalise", value = ConcernExamples.FORMALISE)))
    public Response formalise(
            @PathParam("concernId") UUID concernId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid FormaliseRequest request) {
        formalising.formalise(concernId, request.formalisedOn(), ifMatch);
        return answer(Response.ok(), concernId);
    }

    @POST
    @Path("/{concernId}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER})
    @IdempotentCommand
    @TouchesChildren
    @Operation(
            operationId = "closeConcern",
            summary = "Close a concern with an outcome",
            description =
                    "409 concern-already-closed; 422 concern-refused for an unknown outcome, with those there are, or a date before the last thing that happened or after today.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConcernResponse.class),
                            examples = @ExampleObject(name = "concern", value = ConcernExamples.CONCERN)))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "close", value = ConcernExamples.CLOSE)))
    public Response close(
            @PathParam("concernId") UUID concernId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CloseRequest request) {
        closing.close(concernId, request.closedOn(), request.outcome(), ifMatch);
        return answer(Response.ok(), concernId);
    }

    private Response answer(Response.ResponseBuilder response, UUID concernId) {
        ConcernDetail detail = reading.read(concernId);
        return response.tag(tag(detail))
                .entity(ConcernResponse.of(detail, stageClock.calendarVersion()))
                .build();
    }

    /** Tells answers apart by the children bound so far, too; commands compare the version, which binding leaves. */
    private EntityTag tag(ConcernDetail detail) {
        long bound = detail.children().stream()
                .filter(child -> child.childId() != null)
                .count();
        EntityTag tag = ETags.of(detail.row().version(), LocalDate.now(clock));
        return new EntityTag(
                "%s.%d-%d".formatted(tag.getValue(), bound, detail.children().size()));
    }
}
