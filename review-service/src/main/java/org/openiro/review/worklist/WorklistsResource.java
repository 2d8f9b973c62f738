package org.openiro.review.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

@Path("/v1/worklists")
@Tag(name = "Worklists")
class WorklistsResource {

    static final String IRO = "Reviews that this IRO chaired, or of children whose IRO it is today.";
    static final String TEAM = "Of children whose social worker is of this team today.";

    private final Worklists worklists;
    private final Cursors cursors;
    private final AccessLog accessLog;

    WorklistsResource(Worklists worklists, Cursors cursors, AccessLog accessLog) {
        this.worklists = worklists;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @Path("/late-without-reason")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listLateReviewsWithoutReason",
            summary = "Late reviews of which nobody has said why, the earliest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "late reviews", value = LateReview.EXAMPLE)))
    public Page<LateReview> lateWithoutReason(
            @Parameter(description = IRO) @QueryParam(WorklistQuery.IRO) @Nullable String iro,
            @Parameter(description = TEAM) @QueryParam(WorklistQuery.TEAM) @Nullable String team,
            @BeanParam PageQuery page) {
        var filters = Filters.of(WorklistQuery.IRO, iro).and(WorklistQuery.TEAM, team);
        var found = worklists.lateWithoutReason(cursors.open(page, filters, List.of("completedOn")));
        touched(found.items().stream().map(LateReview::childId));
        return found;
    }

    @GET
    @Path("/adjourned-reviews")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listAdjournedReviews",
            summary = "Reviews that were opened and are to be completed, those whose time runs out first")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "adjourned reviews", value = AdjournedReview.EXAMPLE)))
    public Page<AdjournedReview> adjourned(
            @Parameter(description = IRO) @QueryParam(WorklistQuery.IRO) @Nullable String iro,
            @Parameter(description = TEAM) @QueryParam(WorklistQuery.TEAM) @Nullable String team,
            @Parameter(description = "Only those to be completed on this day or before.")
                    @QueryParam(WorklistQuery.UNTIL)
                    @Nullable
                    LocalDate until,
            @BeanParam PageQuery page) {
        var filters =
                Filters.of(WorklistQuery.IRO, iro).and(WorklistQuery.TEAM, team).and(WorklistQuery.UNTIL, until);
        var found = worklists.adjourned(cursors.open(page, filters, List.of("completeBy")));
        touched(found.items().stream().map(AdjournedReview::childId));
        return found;
    }

    @GET
    @Path("/decisions-overdue")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.TEAM_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "listOverdueDecisions",
            summary =
                    "Open decisions whose due date has passed, the longest past first; a team manager's are those of the own teams")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "overdue decisions", value = OverdueDecision.EXAMPLE)))
    public Page<OverdueDecision> decisionsOverdue(
            @Parameter(description = IRO) @QueryParam(WorklistQuery.IRO) @Nullable String iro,
            @Parameter(description = TEAM) @QueryParam(WorklistQuery.TEAM) @Nullable String team,
            @BeanParam PageQuery page) {
        var filters = Filters.of(WorklistQuery.IRO, iro).and(WorklistQuery.TEAM, team);
        var found = worklists.decisionsOverdue(cursors.open(page, filters, List.of("firstDueOn")));
        touched(found.items().stream().map(OverdueDecision::childId));
        return found;
    }

    @GET
    @Path("/paperwork-late")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listLatePaperwork",
            summary =
                    "Reviews of which the decisions, the record or its distribution are overdue, the earliest held first")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "late paperwork", value = LatePaperwork.EXAMPLE)))
    public Page<LatePaperwork> paperworkLate(
            @Parameter(description = IRO) @QueryParam(WorklistQuery.IRO) @Nullable String iro,
            @Parameter(description = TEAM) @QueryParam(WorklistQuery.TEAM) @Nullable String team,
            @BeanParam PageQuery page) {
        var filters = Filters.of(WorklistQuery.IRO, iro).and(WorklistQuery.TEAM, team);
        var found = worklists.paperworkLate(cursors.open(page, filters, List.of("completedOn")));
        touched(found.items().stream().map(LatePaperwork::childId));
        return found;
    }

    @GET
    @Path("/monitoring-red")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listRedMonitoring",
            summary = "Looked-after children whose last monitoring form is red, the earliest reviewed first")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "red forms", value = RedMonitoring.EXAMPLE)))
    public Page<RedMonitoring> monitoringRed(
            @Parameter(description = IRO) @QueryParam(WorklistQuery.IRO) @Nullable String iro,
            @Parameter(description = TEAM) @QueryParam(WorklistQuery.TEAM) @Nullable String team,
            @BeanParam PageQuery page) {
        var filters = Filters.of(WorklistQuery.IRO, iro).and(WorklistQuery.TEAM, team);
        var found = worklists.monitoringRed(cursors.open(page, filters, List.of("completedOn")));
        touched(found.items().stream().map(RedMonitoring::childId));
        return found;
    }

    @GET
    @Path("/reminders-outstanding")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listOutstandingReminders",
            summary = "Reminders to prepare a review that nobody has acknowledged, the earliest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "outstanding reminders",
                                            value = OutstandingReminder.EXAMPLE)))
    public Page<OutstandingReminder> remindersOutstanding(
            @Parameter(description = "Of children whose IRO it is today.") @QueryParam(WorklistQuery.IRO) @Nullable
                    String iro,
            @Parameter(description = TEAM) @QueryParam(WorklistQuery.TEAM) @Nullable String team,
            @Parameter(description = "Only those sent on this day or before.")
                    @QueryParam(WorklistQuery.UNTIL)
                    @Nullable
                    LocalDate until,
            @BeanParam PageQuery page) {
        var filters =
                Filters.of(WorklistQuery.IRO, iro).and(WorklistQuery.TEAM, team).and(WorklistQuery.UNTIL, until);
        var found = worklists.remindersOutstanding(cursors.open(page, filters, List.of("sentOn")));
        touched(found.items().stream().map(OutstandingReminder::childId));
        return found;
    }

    private void touched(Stream<UUID> childIds) {
        accessLog.touched(childIds.distinct().toList());
    }
}
