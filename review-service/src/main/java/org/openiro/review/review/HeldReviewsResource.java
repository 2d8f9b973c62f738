package org.openiro.review.review;

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
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.review.child.Children;

/** Reviews that were held without having been booked here. */
@Path("/v1/children/{childId}/held-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class HeldReviewsResource {

    private final Children children;
    private final HoldReview holding;
    private final ReviewAnswers answers;

    HeldReviewsResource(Children children, HoldReview holding, ReviewAnswers answers) {
        this.children = children;
        this.holding = holding;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "holdUnbookedReview", summary = "Record a review that was held without a booking")
    @APIResponse(
            responseCode = "201",
            description = "Recorded; when it is the review that is opened or booked, as that review.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewResponse.class),
                            examples = @ExampleObject(name = "review", value = ReviewResponse.EXAMPLE)))
    public Response holdUnbooked(@PathParam("childId") UUID childId, @NotNull @Valid HoldReviewRequest request) {
        return answers.created(holding.holdUnbooked(children.held(childId), request, null));
    }
}
