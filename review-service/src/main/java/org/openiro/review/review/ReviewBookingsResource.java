package org.openiro.review.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.IdempotentCommand;

/** Many bookings in one command, as from a spreadsheet. */
@Path("/v1/review-bookings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class ReviewBookingsResource {

    private final BookMany booking;

    ReviewBookingsResource(BookMany booking) {
        this.booking = booking;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "bookManyReviews",
            summary = "Book many reviews at once, with a result for each; one that is refused refuses no other")
    @APIResponse(
            responseCode = "200",
            description = "What became of each booking, in the order of the request.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BookManyResponse.class),
                            examples = @ExampleObject(name = "results", value = BookManyResponse.EXAMPLE)))
    public Response book(@NotNull @Valid BookManyRequest request) {
        return Response.ok(booking.book(request.bookings())).build();
    }
}
