package org.openiro.review.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageExample;
import org.openiro.platform.http.PageQuery;
import org.openiro.review.listing.Listings;
import org.openiro.review.listing.ShownLists;
import org.openiro.review.listing.Whose;

@Path("/v1/worklists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Worklists")
class WorklistsResource {

    private final WorklistRows reviews;
    private final DecisionRows decisions;
    private final PaperworkRows paperwork;
    private final MonitoringRows monitoring;
    private final ReminderRows reminders;
    private final ShownLists lists;

    WorklistsResource(
            WorklistRows reviews,
            DecisionRows decisions,
            PaperworkRows paperwork,
            MonitoringRows monitoring,
            ReminderRows reminders,
            ShownLists lists) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.paperwork = paperwork;
        this.monitoring = monitoring;
        this.reminders = reminders;
        this.lists = lists;
    }

    @GET
    @Path("/late-without-reason")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listLateReviewsWithoutReason",
            summary = "Late reviews of which nobody has said why, the earliest first")
    @PageExample(name = "late reviews", value = LateReview.EXAMPLE)
    public Page<LateReview> lateWithoutReason(@BeanParam Whose whose, @BeanParam PageQuery page) {
        return lists.page(whose, page, "completedOn", reviews::lateWithoutReason, LateReview::position);
    }

    @GET
    @Path("/on-time-by-later-entry")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listOnTimeByLaterEntry",
            summary =
                    "Statutory reviews that are on time by a day entered or changed when the due date had passed, the earliest held first")
    @PageExample(name = "later entries", value = LaterEntry.EXAMPLE)
    public Page<LaterEntry> onTimeByLaterEntry(@BeanParam Whose whose, @BeanParam PageQuery page) {
        return lists.page(whose, page, "completedOn", reviews::onTimeByLaterEntry, LaterEntry::position);
    }

    @GET
    @Path("/adjourned-reviews")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listAdjournedReviews",
            summary = "Reviews that were opened and are to be completed, those whose time runs out first")
    @PageExample(name = "adjourned reviews", value = AdjournedReview.EXAMPLE)
    public Page<AdjournedReview> adjourned(
            @BeanParam Whose whose,
            @Parameter(description = "Only those to be completed on this day or before.")
                    @QueryParam(Listings.UNTIL)
                    @Nullable
                    LocalDate until,
            @BeanParam PageQuery page) {
        return lists.page(
                whose.filters().and(Listings.UNTIL, until),
                page,
                "completeBy",
                reviews::underWay,
                AdjournedReview::position);
    }

    @GET
    @Path("/decisions-overdue")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.TEAM_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "listOverdueDecisions",
            summary =
                    "Open decisions whose due date has passed, the longest past first; a team manager's are those of the own teams")
    @PageExample(name = "overdue decisions", value = OverdueDecision.EXAMPLE)
    public Page<OverdueDecision> decisionsOverdue(@BeanParam Whose whose, @BeanParam PageQuery page) {
        return lists.page(whose, page, "firstDueOn", decisions::overdue, OverdueDecision::position);
    }

    @GET
    @Path("/paperwork-late")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listLatePaperwork",
            summary =
                    "Reviews of which the decisions, the record or its distribution are overdue, the earliest held first")
    @PageExample(name = "late paperwork", value = LatePaperwork.EXAMPLE)
    public Page<LatePaperwork> paperworkLate(@BeanParam Whose whose, @BeanParam PageQuery page) {
        return lists.page(whose, page, "completedOn", paperwork::overdue, LatePaperwork::position);
    }

    @GET
    @Path("/monitoring-red")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listRedMonitoring",
            summary = "Looked-after children whose last monitoring form is red, the earliest reviewed first")
    @PageExample(name = "red forms", value = RedMonitoring.EXAMPLE)
    public Page<RedMonitoring> monitoringRed(@BeanParam Whose whose, @BeanParam PageQuery page) {
        return lists.page(whose, page, "completedOn", monitoring::red, RedMonitoring::position);
    }

    @GET
    @Path("/reminders-outstanding")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listOutstandingReminders",
            summary = "Reminders to prepare a review that nobody has acknowledged, the earliest first")
    @PageExample(name = "outstanding reminders", value = OutstandingReminder.EXAMPLE)
    public Page<OutstandingReminder> remindersOutstanding(
            @BeanParam Whose whose,
            @Parameter(description = "Only those sent on this day or before.") @QueryParam(Listings.UNTIL) @Nullable
                    LocalDate until,
            @BeanParam PageQuery page) {
        return lists.page(
                whose.filters().and(Listings.UNTIL, until),
                page,
                "sentOn",
                reminders::outstanding,
                OutstandingReminder::position);
    }
}
