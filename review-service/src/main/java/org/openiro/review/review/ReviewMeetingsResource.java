package org.openiro.review.review;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.IdempotentCommand;

/** How the meetings of a review move, begin and go on. */
@Path("/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class ReviewMeetingsResource {

    private final Reviews reviews;
    private final ArrangeMeetings arranging;
    private final ReviewAnswers answers;

    ReviewMeetingsResource(Reviews reviews, ArrangeMeetings arranging, ReviewAnswers answers) {
        this.reviews = reviews;
        this.arranging = arranging;
        this.answers = answers;
    }

    @POST
    @Path("/{reviewId}/rebook")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "rebookReview",
            summary = "Move the meeting that is planned to another day or time; every earlier day is kept")
    @APIResponse(
            responseCode = "200",
            description = "Moved.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewResponse.class),
                            examples = @ExampleObject(name = "review", value = ReviewResponse.EXAMPLE)))
    public Response rebook(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RebookReviewRequest request) {
        return answers.ok(arranging.rebook(reviews.forChange(reviewId, ifMatch), request));
    }

    @POST
    @Path("/{reviewId}/open")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "openReview", summary = "Record that a booked review was opened")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewResponse.class),
                            examples = @ExampleObject(name = "review", value = ReviewResponse.EXAMPLE)))
    public Response open(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid OpenReviewRequest request) {
        return answers.ok(arranging.open(reviews.forChange(reviewId, ifMatch), request));
    }

    @POST
    @Path("/{reviewId}/adjourn")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "adjournReview",
            summary = "Record that an opened review was adjourned, and when it goes on")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewResponse.class),
                            examples = @ExampleObject(name = "review", value = ReviewResponse.EXAMPLE)))
    public Response adjourn(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AdjournReviewRequest request) {
        return answers.ok(arranging.adjourn(reviews.forChange(reviewId, ifMatch), request));
    }
}
