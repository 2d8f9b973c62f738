package org.openiro.review.voice;

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
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.IdempotentCommand;

@Path("/v1/reviews/{reviewId}/voice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participation")
class VoiceResource {

    private final RecordVoice recording;

    VoiceResource(RecordVoice recording) {
        this.recording = recording;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "getReviewVoice",
            summary =
                    "How child and parents were heard around a review, with what is odd; empty before anything is recorded")
    @APIResponse(
            responseCode = "200",
            description = "What is recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VoiceResponse.class),
                            examples = @ExampleObject(name = "voice", value = VoiceResponse.EXAMPLE)))
    public Response get(@PathParam("reviewId") UUID reviewId) {
        return answer(recording.get(reviewId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "recordReviewVoice",
            summary =
                    "Record how child and parents were heard around a review as it stands now; the participation code stays as it is")
    @APIResponse(
            responseCode = "200",
            description = "Recorded; a finding refuses nothing.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VoiceResponse.class),
                            examples = @ExampleObject(name = "voice", value = VoiceResponse.EXAMPLE)))
    public Response record(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordVoiceRequest request) {
        return answer(recording.record(reviewId, ifMatch, request));
    }

    private static Response answer(VoiceOfReview voice) {
        return Response.ok(VoiceResponse.of(voice))
                .tag(ETags.of(voice.revision(), voice.derived()))
                .build();
    }
}
