package org.openiro.review.worklist;

import static org.openiro.review.worklist.WorklistQuery.UNTIL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.platform.http.Slice;

/** Reviews that are required and have not been held. */
@Path("/v1/worklists")
@Tag(name = "Worklists")
class DueReviewsResource {

    private static final String AHEAD =
            "Only those wanted on this day or before; left out, within four weeks of today.";

    private final DueRows rows;
    private final Cursors cursors;
    private final AccessLog accessLog;
    private final Clock clock;

    DueReviewsResource(DueRows rows, Cursors cursors, AccessLog accessLog, Clock clock) {
        this.rows = rows;
        this.cursors = cursors;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GET
    @Path("/reviews-overdue")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listOverdueReviews",
            summary = "Required reviews whose due date has passed without a meeting in time, the longest past first")
    @APIResponse(
            responseCode = "200",
            description = "A page of them. Of one that was opened in time, once its 20 working days are over.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "overdue reviews", value = DueReview.EXAMPLE)))
    public Page<DueReview> overdue(
            @Parameter(description = WorklistsResource.IRO) @QueryParam(WorklistQuery.IRO) @Nullable String iro,
            @Parameter(description = WorklistsResource.TEAM) @QueryParam(WorklistQuery.TEAM) @Nullable String team,
            @BeanParam PageQuery page) {
        var filters = Filters.of(WorklistQuery.IRO, iro).and(WorklistQuery.TEAM, team);
        var slice = cursors.open(page, filters, List.of("statutoryDueOn"));
        return page(slice, rows.overdue(slice, LocalDate.now(clock)), DueRows::dueOn);
    }

    @GET
    @Path("/reviews-due-soon")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listReviewsDueSoon",
            summary = "Required reviews whose due date is today or lies ahead, booked or not, the first wanted first")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "reviews due soon", value = DueReview.EXAMPLE)))
    public Page<DueReview> dueSoon(
            @Parameter(description = WorklistsResource.IRO) @QueryParam(WorklistQuery.IRO) @Nullable String iro,
            @Parameter(description = WorklistsResource.TEAM) @QueryParam(WorklistQuery.TEAM) @Nullable String team,
            @Parameter(description = AHEAD) @QueryParam(UNTIL) @Nullable LocalDate until,
            @BeanParam PageQuery page) {
        var filters =
                Filters.of(WorklistQuery.IRO, iro).and(WorklistQuery.TEAM, team).and(UNTIL, until);
        var slice = cursors.open(page, filters, List.of("wantedBy"));
        return page(slice, rows.dueSoon(slice, LocalDate.now(clock)), DueRows::wantedBy);
    }

    @GET
    @Path("/reviews-unbooked")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listUnbookedReviews",
            summary =
                    "Required reviews of children for whom none is booked or under way, overdue or due soon; first those whose due date cannot be derived")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "unbooked reviews", value = DueReview.EXAMPLE)))
    public Page<DueReview> unbooked(
            @Parameter(description = WorklistsResource.IRO) @QueryParam(WorklistQuery.IRO) @Nullable String iro,
            @Parameter(description = WorklistsResource.TEAM) @QueryParam(WorklistQuery.TEAM) @Nullable String team,
            @Parameter(description = AHEAD) @QueryParam(UNTIL) @Nullable LocalDate until,
            @BeanParam PageQuery page) {
        var filters =
                Filters.of(WorklistQuery.IRO, iro).and(WorklistQuery.TEAM, team).and(UNTIL, until);
        var slice = cursors.open(page, filters, List.of("wantedBy"));
        return page(slice, rows.unbooked(slice, LocalDate.now(clock)), DueRows::wantedBy);
    }

    private Page<DueReview> page(Slice slice, List<DueReview> found, Function<DueReview, List<String>> position) {
        var page = cursors.page(slice, found, position);
        accessLog.touched(
                page.items().stream().map(DueReview::childId).distinct().toList());
        return page;
    }
}
