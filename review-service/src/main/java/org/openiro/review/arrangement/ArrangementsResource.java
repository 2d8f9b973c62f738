package org.openiro.review.arrangement;

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

@Path("/v1/reviews/{reviewId}/arrangements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Arrangements")
class ArrangementsResource {

    private final ArrangeReview arranging;

    ArrangementsResource(ArrangeReview arranging) {
        this.arranging = arranging;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "getReviewArrangements",
            summary =
                    "What is arranged for a review's meeting, with what there is to warn of; empty before anything is")
    @APIResponse(
            responseCode = "200",
            description = "What is arranged.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ArrangementResponse.class),
                            examples = @ExampleObject(name = "arrangements", value = ArrangementResponse.EXAMPLE)))
    public Response get(@PathParam("reviewId") UUID reviewId) {
        return answer(arranging.get(reviewId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "arrangeReview",
            summary =
                    "Record all that is arranged for a review's meeting as it stands now; every revision before stays to be seen")
    @APIResponse(
            responseCode = "200",
            description = "Recorded; a warning refuses nothing.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ArrangementResponse.class),
                            examples = @ExampleObject(name = "arrangements", value = ArrangementResponse.EXAMPLE)))
    public Response arrange(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid ArrangeReviewRequest request) {
        return answer(arranging.arrange(reviewId, ifMatch, request));
    }

    private static Response answer(ArrangedReview arranged) {
        return Response.ok(ArrangementResponse.of(arranged))
                .tag(ETags.of(arranged.revision(), arranged.derived()))
                .build();
    }
}
