package org.openiro.review.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.IdempotentCommand;

@Path("/v1/reviews/{reviewId}/decisions/carry")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
class CarriedDecisionsResource {

    private final CarryDecisions carrying;
    private final DecisionAnswers answers;

    CarriedDecisionsResource(CarryDecisions carrying, DecisionAnswers answers) {
        this.carrying = carrying;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "carryDecisions",
            summary =
                    "Bring the decisions of a review that does not stand to the one that made them, with its form and papers where that has none; or close the open ones")
    @APIResponse(
            responseCode = "200",
            description = "All decisions that were carried or closed, as they stand now.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CarriedDecisionsResponse.class),
                            examples = @ExampleObject(name = "carried", value = CarriedDecisionsResponse.EXAMPLE)))
    public Response carry(
            @PathParam("reviewId") UUID reviewId,
            @Parameter(description = ReviewDecisionsResource.UNCHANGED) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            @NotNull @Valid CarryDecisionsRequest request) {
        var carried = carrying.carry(reviewId, ifMatch, request);
        var reviewOfAll = request.toReviewId() == null ? reviewId : request.toReviewId();
        return Response.ok(new CarriedDecisionsResponse(
                        reviewOfAll, answers.of(reviewOfAll, carried.decisions()), carried.along()))
                .tag(answers.tag(reviewOfAll))
                .build();
    }
}
