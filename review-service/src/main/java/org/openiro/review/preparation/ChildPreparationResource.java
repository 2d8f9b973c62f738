package org.openiro.review.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.openiro.review.child.Children;

@Path("/v1/children/{childId}/preparation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Preparation")
class ChildPreparationResource {

    private final Children children;
    private final FollowPreparation following;
    private final AccessLog accessLog;

    ChildPreparationResource(Children children, FollowPreparation following, AccessLog accessLog) {
        this.children = children;
        this.following = following;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "getPreparation",
            summary = "How a child's next review is prepared: the reminders that were sent and those to come")
    @APIResponse(
            responseCode = "200",
            description = "The preparation as it stands today.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PreparationResponse.class),
                            examples = @ExampleObject(name = "preparation", value = PreparationResponse.EXAMPLE)))
    public PreparationResponse get(@PathParam("childId") UUID childId) {
        var child = children.get(childId);
        accessLog.touched(childId);
        return following.standing(child);
    }
}
