package org.openiro.review.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.review.listing.Whose;

/** How long the lists are, for whoever asks again and again: unchanged, the answer is 304 without a body. */
@Path("/v1/worklists/counts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Worklists")
class WorklistCountsResource {

    private final CountWorklists counting;
    private final AccessLog accessLog;
    private final Clock clock;

    WorklistCountsResource(CountWorklists counting, AccessLog accessLog, Clock clock) {
        this.counting = counting;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "countWorklists",
            summary = "How many rows each worklist has, of an IRO, a team or the council")
    @APIResponse(
            responseCode = "200",
            description = "The counts; with If-None-Match of the same counts on the same day, 304.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorklistCounts.class),
                            examples = @ExampleObject(name = "counts", value = WorklistCounts.EXAMPLE)))
    @APIResponse(responseCode = "304", description = "The counts are those of the ETag in If-None-Match.")
    public Response counts(@BeanParam Whose whose, @Context Request request) {
        accessLog.touched(List.of());
        var today = LocalDate.now(clock);
        var counts = counting.of(whose, today);
        var tag = counts.tag(today);
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(counts).tag(tag).build()
                : unchanged.tag(tag).build();
    }
}
