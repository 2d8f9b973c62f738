package org.openiro.review.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.openiro.platform.http.ETags;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.Children;
import org.openiro.review.timeliness.domain.ReviewDates;
import org.openiro.review.timeliness.domain.TimelinessRule;

@Path("/v1/children/{childId}/due-dates")
@Tag(name = "Due dates")
class ChildDueDatesResource {

    private final Children children;
    private final Obligations obligations;
    private final TimelinessRule timeliness;
    private final AccessLog accessLog;
    private final Clock clock;

    ChildDueDatesResource(
            Children children, Obligations obligations, WorkingDays workingDays, AccessLog accessLog, Clock clock) {
        this.children = children;
        this.obligations = obligations;
        this.timeliness = new TimelinessRule(workingDays);
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
    public Response get(@PathParam("childId") UUID childId) {
        var child = children.get(childId);
        accessLog.touched(childId);
        var today = LocalDate.now(clock);
        var standing = obligations.of(childId).stream()
                .filter(each -> !each.withdrawn())
                .sorted(Comparator.comparing(Obligation::reckonedFrom).thenComparing(Obligation::sequence))
                .toList();
        var next = standing.stream()
                .filter(Obligation::open)
                .findFirst()
                .map(each -> item(each, today))
                .orElse(null);
        var items = standing.stream().map(each -> item(each, today)).toList();
        return Response.ok(new DueDatesResponse(childId, next, items))
                .tag(ETags.of(
                        child.version()
                                + standing.stream()
                                        .mapToLong(Obligation::version)
                                        .sum(),
                        today))
                .build();
    }

    private DueDatesResponse.Item item(Obligation obligation, LocalDate today) {
        var dates = new ReviewDates(
                obligation.statutoryDueOn(),
                obligation.openedOn(),
                obligation.dischargedOn(),
                0,
                false,
                obligation.dutyEndedOn());
        return DueDatesResponse.Item.of(
                obligation, timeliness.judge(dates, today).timeliness().name());
    }
}
