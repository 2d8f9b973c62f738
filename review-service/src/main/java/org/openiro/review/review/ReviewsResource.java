package org.openiro.review.review;

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
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.IdempotentCommand;

@Path("/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class ReviewsResource {

    private final Reviews reviews;
    private final HoldReview holding;
    private final EndReview ending;
    private final AmendReview amending;
    private final ReviewAnswers answers;
    private final AccessLog accessLog;

    ReviewsResource(
            Reviews reviews,
            HoldReview holding,
            EndReview ending,
            AmendReview amending,
            ReviewAnswers answers,
            AccessLog accessLog) {
        this.reviews = reviews;
        this.holding = holding;
        this.ending = ending;
        this.amending = amending;
        this.answers = answers;
        this.accessLog = accessLog;
    }

    @GET
    @Path("/{reviewId}")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.INTEGRATION, Roles.AUDITOR})
    @Operation(operationId = "getReview", summary = "One review with its history")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewResponse.class),
                            examples = @ExampleObject(name = "review", value = ReviewResponse.EXAMPLE)))
    public Response get(@PathParam("reviewId") UUID reviewId) {
        var review = reviews.get(reviewId);
        accessLog.touched(review.childId());
        return answers.ok(review);
    }

    @POST
    @Path("/{reviewId}/hold")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "holdReview",
            summary = "Record that a review was held that was booked, opened or adjourned")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewResponse.class),
                            examples = @ExampleObject(name = "review", value = ReviewResponse.EXAMPLE)))
    public Response hold(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid HoldReviewRequest request) {
        return answers.ok(holding.holdBooked(reviews.forChange(reviewId, ifMatch), request, null));
    }

    @POST
    @Path("/{reviewId}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "cancelReview", summary = "Give up a review that is booked or was opened")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewResponse.class),
                            examples = @ExampleObject(name = "review", value = ReviewResponse.EXAMPLE)))
    public Response cancel(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CancelReviewRequest request) {
        return answers.ok(ending.cancel(reviews.forChange(reviewId, ifMatch), request));
    }

    @POST
    @Path("/{reviewId}/amend")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "amendReview",
            summary =
                    "Add to the record of a held review, or correct it: its day, participation, late reasons, how it was conducted")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewResponse.class),
                            examples = @ExampleObject(name = "review", value = ReviewResponse.EXAMPLE)))
    public Response amend(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AmendReviewRequest request) {
        return answers.ok(amending.amend(reviews.forChange(reviewId, ifMatch), request));
    }

    @POST
    @Path("/{reviewId}/record-in-error")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "recordReviewInError",
            summary =
                    "Take back a review that never happened as it was recorded; it counts nowhere and stays to be seen")
    @APIResponse(
            responseCode = "200",
            description = "Taken back; recordedOnIt names what hangs on it.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewResponse.class),
                            examples = @ExampleObject(name = "review", value = ReviewResponse.EXAMPLE)))
    public Response recordInError(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordInErrorRequest request) {
        return answers.inError(ending.recordInError(reviews.forChange(reviewId, ifMatch), request));
    }
}
