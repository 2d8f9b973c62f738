package org.openiro.platform.events.operations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

@Path("/v1/event-replays")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events")
class EventReplayResource {

    private final EventReplays replays;

    EventReplayResource(EventReplays replays) {
        this.replays = replays;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "orderEventReplay", summary = "Has everything published on a topic sent again")
    @APIResponse(
            responseCode = "201",
            description = "Ordered; the relay sends it to the topic's replay",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EventReplayResponse.class)))
    public RestResponse<EventReplayResponse> order(@Valid @NotNull EventReplayRequest request) {
        UUID id = replays.order(request.topic());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, find(id))
                .location(URI.create("/v1/event-replays/" + id))
                .build();
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(operationId = "getEventReplay", summary = "How far a replay has come")
    public EventReplayResponse get(@PathParam("id") UUID id) {
        return find(id);
    }

    private EventReplayResponse find(UUID id) {
        return replays.find(id).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }
}
