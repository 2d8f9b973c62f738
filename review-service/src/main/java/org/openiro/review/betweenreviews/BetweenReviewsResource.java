package org.openiro.review.betweenreviews;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.review.child.Children;

@Path("/v1/children/{childId}/between-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Between reviews")
class BetweenReviewsResource {

    private final Children children;
    private final BetweenReviews betweenReviews;
    private final AccessLog accessLog;

    BetweenReviewsResource(Children children, BetweenReviews betweenReviews, AccessLog accessLog) {
        this.children = children;
        this.betweenReviews = betweenReviews;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listStretchesBetweenReviews",
            summary = "What happened between this child's reviews, the latest stretch first")
    @APIResponse(
            responseCode = "200",
            description = "One entry for each review that was required.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = StretchResponse.class),
                            examples = @ExampleObject(name = "stretches", value = StretchResponse.EXAMPLE)))
    public List<StretchResponse> list(@PathParam("childId") UUID childId) {
        accessLog.touched(children.get(childId).id());
        return betweenReviews.of(childId);
    }
}
