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

/** Reviews of several children that are planned for one meeting. */
@Path("/v1/reviews-booked-together")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class BookedTogetherResource {

    private final Together together;

    BookedTogetherResource(Together together) {
        this.together = together;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "bookReviewsTogether",
            summary = "Book the reviews of several children at one meeting, a review for each")
    @APIResponse(
            responseCode = "200",
            description = "What it came to for each child; one that is refused refuses no other.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TogetherResponse.class),
                            examples = @ExampleObject(name = "results", value = TogetherResponse.EXAMPLE)))
    public Response book(@NotNull @Valid BookTogetherRequest request) {
        return Response.ok(together.book(request)).build();
    }
}
