package org.openiro.review.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Children;
import org.openiro.review.obligation.StandingObligations.Standing;

@Path("/v1/children/{childId}/due-dates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due dates")
class ChildDueDatesResource {

    private final Children children;
    private final DueDatesOfChild dueDates;
    private final AccessLog accessLog;
    private final Clock clock;

    ChildDueDatesResource(Children children, DueDatesOfChild dueDates, AccessLog accessLog, Clock clock) {
        this.children = children;
        this.dueDates = dueDates;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.INTEGRATION, Roles.AUDITOR})
    @Operation(
            operationId = "getDueDates",
            summary = "The next review's three due dates with their working, and every obligation before it")
    @APIResponse(
            responseCode = "200",
            description = "The obligations, in order.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DueDatesResponse.class),
                            examples = @ExampleObject(name = "due dates", value = DueDatesResponse.EXAMPLE)))
    public Response get(
            @PathParam("childId") UUID childId,
            @Parameter(
                            description =
                                    "What was known at the end of this day, with the classes as at it; what stands today when left out."
                                            + " Working without steps is from before they were kept.")
                    @QueryParam("asKnownOn")
                    @Nullable
                    LocalDate asKnownOn) {
        var child = children.get(childId);
        accessLog.touched(childId);
        var today = LocalDate.now(clock);
        if (asKnownOn != null && asKnownOn.isAfter(today)) {
            throw new ProblemException(
                    PlatformProblem.INVALID_FIELDS,
                    new FieldError("/asKnownOn", "after-today", "nothing is known yet on a day to come"));
        }
        var standing = dueDates.standing(child);
        return Response.ok(
                        asKnownOn == null
                                ? dueDates.today(child, standing, today)
                                : dueDates.asKnownOn(child, standing, asKnownOn))
                .tag(ETags.of(child.version() + versions(standing), today))
                .build();
    }

    /** Rises with every change of any of the child's obligations. */
    private static long versions(List<Standing> standing) {
        return standing.stream().mapToLong(Standing::version).sum();
    }
}
