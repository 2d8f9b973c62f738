package org.openiro.review.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.review.child.Children;

/** A path of its own: the router picks the class with the longest path and does not come back for another. */
@Path("/v1/children/{childId}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class ChildReviewsResource {

    private final Children children;
    private final Reviews reviews;
    private final BookReview booking;
    private final ReviewAnswers answers;
    private final Cursors cursors;
    private final AccessLog accessLog;

    ChildReviewsResource(
            Children children,
            Reviews reviews,
            BookReview booking,
            ReviewAnswers answers,
            Cursors cursors,
            AccessLog accessLog) {
        this.children = children;
        this.reviews = reviews;
        this.booking = booking;
        this.answers = answers;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.INTEGRATION, Roles.AUDITOR})
    @Operation(operationId = "listReviewsOfChild", summary = "A child's reviews, the earliest first")
    public Page<ReviewResponse> list(@PathParam("childId") UUID childId, @BeanParam PageQuery page) {
        accessLog.touched(children.get(childId).id());
        var slice = cursors.open(page, Filters.none(), List.of("day"));
        var result = cursors.page(slice, reviews.page(childId, slice), Reviews::position);
        return new Page<>(
                result.items().stream()
                        .map(review -> ReviewResponse.of(review, null))
                        .toList(),
                result.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "bookReview", summary = "Book a review")
    @APIResponse(
            responseCode = "201",
            description = "Booked.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReviewResponse.class),
                            examples = @ExampleObject(name = "review", value = ReviewResponse.EXAMPLE)))
    public Response book(@PathParam("childId") UUID childId, @NotNull @Valid BookReviewRequest request) {
        return answers.created(booking.book(children.held(childId), request, null));
    }
}
