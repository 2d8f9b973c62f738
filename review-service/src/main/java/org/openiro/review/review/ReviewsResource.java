package org.openiro.review.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Child;
import org.openiro.review.child.Children;

@Path("/v1")
@Tag(name = "Reviews")
class ReviewsResource {

    private final Children children;
    private final Reviews reviews;
    private final ReviewHistoryLog history;
    private final BookReview booking;
    private final HoldReview holding;
    private final CancelReview cancelling;
    private final Cursors cursors;
    private final AccessLog accessLog;

    ReviewsResource(
            Children children,
            Reviews reviews,
            ReviewHistoryLog history,
            BookReview booking,
            HoldReview holding,
            CancelReview cancelling,
            Cursors cursors,
            AccessLog accessLog) {
        this.children = children;
        this.reviews = reviews;
        this.history = history;
        this.booking = booking;
        this.holding = holding;
        this.cancelling = cancelling;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @Path("/children/{childId}/reviews")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.INTEGRATION, Roles.AUDITOR})
    @Operation(operationId = "listReviewsOfChild", summary = "A child's reviews, the earliest first")
    public Page<ReviewResponse> list(@PathParam("childId") UUID childId, @BeanParam PageQuery page) {
        accessLog.touched(child(childId).id());
        var slice = cursors.open(page, Filters.none(), List.of("day"));
        var result = cursors.page(slice, reviews.page(childId, slice), Reviews::position);
        return new Page<>(
                result.items().stream()
                        .map(review -> ReviewResponse.of(review, null))
                        .toList(),
                result.next());
    }

    @GET
    @Path("/reviews/{reviewId}")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.INTEGRATION, Roles.AUDITOR})
    @Operation(operationId = "getReview", summary = "One review with its history")
    @APIResponse(
            responseCode = "200",
            description = "The review.",
            content = @Content(schema = @Schema(implementation = ReviewResponse.class)))
    public Response get(@PathParam("reviewId") UUID reviewId) {
        var review = review(reviewId);
        accessLog.touched(review.childId());
        return answer(Response.ok(), review);
    }

    @POST
    @Path("/children/{childId}/reviews")
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "bookReview", summary = "Book a review")
    @APIResponse(
            responseCode = "201",
            description = "Booked.",
            content = @Content(schema = @Schema(implementation = ReviewResponse.class)))
    public Response book(@PathParam("childId") UUID childId, @NotNull @Valid BookReviewRequest request) {
        return created(booking.book(child(childId), request));
    }

    @POST
    @Path("/children/{childId}/held-reviews")
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "holdUnbookedReview", summary = "Record a review that was held without a booking")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = ReviewResponse.class)))
    public Response holdUnbooked(@PathParam("childId") UUID childId, @NotNull @Valid HoldReviewRequest request) {
        return created(holding.holdUnbooked(child(childId), request));
    }

    @POST
    @Path("/reviews/{reviewId}/hold")
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "holdReview", summary = "Record that a booked review was held")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content = @Content(schema = @Schema(implementation = ReviewResponse.class)))
    public Response hold(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid HoldReviewRequest request) {
        var review = review(reviewId);
        ETags.require(ifMatch, review.version());
        return answer(Response.ok(), holding.holdBooked(review, request));
    }

    @POST
    @Path("/reviews/{reviewId}/cancel")
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "cancelReview", summary = "Cancel a booked review")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled.",
            content = @Content(schema = @Schema(implementation = ReviewResponse.class)))
    public Response cancel(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CancelReviewRequest request) {
        var review = review(reviewId);
        ETags.require(ifMatch, review.version());
        return answer(Response.ok(), cancelling.cancel(review, request));
    }

    private Response created(Review review) {
        return answer(Response.created(URI.create("/v1/reviews/" + review.id())), review);
    }

    private Response answer(Response.ResponseBuilder response, Review review) {
        return response.entity(ReviewResponse.of(review, history.of(review.id())))
                .tag(ETags.of(review.version()))
                .build();
    }

    private Child child(UUID childId) {
        return children.findByIdOptional(childId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }

    private Review review(UUID reviewId) {
        return reviews.findByIdOptional(reviewId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }
}
