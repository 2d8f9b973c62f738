package org.openiro.review.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.review.child.Children;
import org.openiro.review.child.OwnTeams;
import org.openiro.review.preparation.domain.ReminderStatus;

@Path("/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Preparation")
class RemindersResource {

    private final Reminders reminders;
    private final DeliveryRows deliveries;
    private final AcknowledgeReminder acknowledging;
    private final OwnTeams ownTeams;
    private final Children children;
    private final Cursors cursors;
    private final AccessLog accessLog;

    RemindersResource(
            Reminders reminders,
            DeliveryRows deliveries,
            AcknowledgeReminder acknowledging,
            OwnTeams ownTeams,
            Children children,
            Cursors cursors,
            AccessLog accessLog) {
        this.reminders = reminders;
        this.deliveries = deliveries;
        this.acknowledging = acknowledging;
        this.ownTeams = ownTeams;
        this.children = children;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({
        Roles.IRO,
        Roles.IRO_MANAGER,
        Roles.REVIEW_ADMINISTRATOR,
        Roles.SOCIAL_WORKER,
        Roles.TEAM_MANAGER,
        Roles.AUDITOR
    })
    @Operation(
            operationId = "listReminders",
            summary = "Reminders that were sent, the latest first; social workers and team managers see their teams'")
    public Page<ReminderResponse> list(
            @QueryParam(Reminders.STATUS) @Nullable ReminderStatus status,
            @Parameter(description = "Last addressed to this team.") @QueryParam(Reminders.TEAM) @Nullable String team,
            @QueryParam(Reminders.CHILD) @Nullable UUID childId,
            @BeanParam PageQuery page) {
        var filters =
                Filters.of(Reminders.STATUS, status).and(Reminders.TEAM, team).and(Reminders.CHILD, childId);
        var slice = cursors.open(page, filters, List.of("-sentOn"));
        var found = cursors.page(slice, reminders.page(slice, ownTeams.restriction()), Reminders::position);
        accessLog.touched(
                found.items().stream().map(Reminder::childId).distinct().toList());
        return new Page<>(
                found.items().stream()
                        .map(each -> ReminderResponse.of(each, null))
                        .toList(),
                found.next());
    }

    @GET
    @Path("/{reminderId}")
    @TouchesChildren
    @RolesAllowed({
        Roles.IRO,
        Roles.IRO_MANAGER,
        Roles.REVIEW_ADMINISTRATOR,
        Roles.SOCIAL_WORKER,
        Roles.TEAM_MANAGER,
        Roles.AUDITOR
    })
    @Operation(operationId = "getReminder", summary = "One reminder, and how it was brought to the council")
    @APIResponse(
            responseCode = "200",
            description = "The reminder.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReminderResponse.class),
                            examples = @ExampleObject(name = "reminder", value = ReminderResponse.EXAMPLE)))
    public Response get(@PathParam("reminderId") UUID reminderId) {
        return answer(known(reminderId));
    }

    @POST
    @Path("/{reminderId}/acknowledge")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.SOCIAL_WORKER, Roles.TEAM_MANAGER})
    @Operation(
            operationId = "acknowledgeReminder",
            summary = "Say that a reminder was taken to heart; it is outstanding no more and follows no transfer")
    @APIResponse(
            responseCode = "200",
            description = "Acknowledged.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReminderResponse.class),
                            examples = @ExampleObject(name = "reminder", value = ReminderResponse.EXAMPLE)))
    public Response acknowledge(
            @PathParam("reminderId") UUID reminderId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AcknowledgeReminderRequest request) {
        var reminder = known(reminderId);
        ETags.require(ifMatch, reminder.version());
        // Nobody looks at the child meanwhile; whoever did so before has changed the reminder, which this then finds
        // out.
        children.held(reminder.childId());
        return answer(acknowledging.acknowledge(reminder, request.acknowledgedOn()));
    }

    private Reminder known(UUID reminderId) {
        var reminder = reminders.get(reminderId);
        accessLog.touched(reminder.childId());
        ownTeams.require(reminder.recipient().team());
        return reminder;
    }

    private Response answer(Reminder reminder) {
        return Response.ok(ReminderResponse.of(reminder, deliveries.of(reminder.id())))
                .tag(ETags.of(reminder.version()))
                .build();
    }
}
