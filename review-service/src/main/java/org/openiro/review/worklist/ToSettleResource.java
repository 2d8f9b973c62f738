package org.openiro.review.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** What no source and no clock settles, only a person. */
@Path("/v1/worklists/to-settle")
@Tag(name = "Worklists")
class ToSettleResource {

    private final ToSettleRows rows;
    private final Cursors cursors;
    private final AccessLog accessLog;
    private final Clock clock;

    ToSettleResource(ToSettleRows rows, Cursors cursors, AccessLog accessLog, Clock clock) {
        this.rows = rows;
        this.cursors = cursors;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GET
    @Path("/reviews")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listDisputedReviews",
            summary =
                    "Reviews on which people recorded something and that a source denies, the earliest first: give the day to confirm one, or record it in error")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "disputed reviews", value = DisputedReview.EXAMPLE)))
    public Page<DisputedReview> reviews(
            @Parameter(description = WorklistsResource.IRO) @QueryParam(WorklistQuery.IRO) @Nullable String iro,
            @Parameter(description = WorklistsResource.TEAM) @QueryParam(WorklistQuery.TEAM) @Nullable String team,
            @BeanParam PageQuery page) {
        var filters = Filters.of(WorklistQuery.IRO, iro).and(WorklistQuery.TEAM, team);
        var slice = cursors.open(page, filters, List.of("completedOn"));
        var found = cursors.page(slice, rows.disputed(slice, LocalDate.now(clock)), DisputedReview::position);
        accessLog.touched(
                found.items().stream().map(DisputedReview::childId).distinct().toList());
        return found;
    }

    @GET
    @Path("/decisions")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listDecisionsOfNoReview",
            summary =
                    "Open decisions whose review does not stand, the first due first: carry them to the one that does")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "decisions", value = StrandedDecision.EXAMPLE)))
    public Page<StrandedDecision> decisions(
            @Parameter(description = WorklistsResource.IRO) @QueryParam(WorklistQuery.IRO) @Nullable String iro,
            @Parameter(description = WorklistsResource.TEAM) @QueryParam(WorklistQuery.TEAM) @Nullable String team,
            @BeanParam PageQuery page) {
        var filters = Filters.of(WorklistQuery.IRO, iro).and(WorklistQuery.TEAM, team);
        var slice = cursors.open(page, filters, List.of("dueOn"));
        var found = cursors.page(slice, rows.stranded(slice, LocalDate.now(clock)), StrandedDecision::position);
        accessLog.touched(
                found.items().stream().map(StrandedDecision::childId).distinct().toList());
        return found;
    }

    @GET
    @Path("/left-behind")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listReviewsLeftBehind",
            summary =
                    "Reviews recorded in error whose closed decisions, form or papers a review beside them has not, the earliest first: carry them to it")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "left behind", value = LeftBehindReview.EXAMPLE)))
    public Page<LeftBehindReview> leftBehind(
            @Parameter(description = WorklistsResource.IRO) @QueryParam(WorklistQuery.IRO) @Nullable String iro,
            @Parameter(description = WorklistsResource.TEAM) @QueryParam(WorklistQuery.TEAM) @Nullable String team,
            @BeanParam PageQuery page) {
        var filters = Filters.of(WorklistQuery.IRO, iro).and(WorklistQuery.TEAM, team);
        var slice = cursors.open(page, filters, List.of("completedOn"));
        var found = cursors.page(slice, rows.leftBehind(slice, LocalDate.now(clock)), LeftBehindReview::position);
        accessLog.touched(
                found.items().stream().map(LeftBehindReview::childId).distinct().toList());
        return found;
    }
}
