package org.openiro.review.earlyreview;

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
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Children;
import org.openiro.review.earlyreview.domain.TriggerStatus;

@Path("/v1/early-review-triggers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Early reviews")
class TriggersResource {

    private final Children children;
    private final EarlyReviewTriggers triggers;
    private final DecideTriggers deciding;
    private final TriggerAnswers answers;
    private final Cursors cursors;
    private final AccessLog accessLog;

    TriggersResource(
            Children children,
            EarlyReviewTriggers triggers,
            DecideTriggers deciding,
            TriggerAnswers answers,
            Cursors cursors,
            AccessLog accessLog) {
        this.children = children;
        this.triggers = triggers;
        this.deciding = deciding;
        this.answers = answers;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listEarlyReviewTriggers",
            summary = "What may bring reviews forward, the latest first; by status, those that wait for the IRO")
    public Page<TriggerResponse> list(@QueryParam("status") @Nullable TriggerStatus status, @BeanParam PageQuery page) {
        var slice = cursors.open(page, Filters.of("status", status), List.of("-occurredOn"));
        var found = cursors.page(slice, triggers.page(null, slice), EarlyReviewTriggers::position);
        accessLog.touched(found.items().stream()
                .map(EarlyReviewTrigger::childId)
                .distinct()
                .toList());
        return new Page<>(answers.of(found.items()), found.next());
    }

    @GET
    @Path("/{triggerId}")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(operationId = "getEarlyReviewTrigger", summary = "One trigger and what became of it")
    @APIResponse(
            responseCode = "200",
            description = "The trigger.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TriggerResponse.class),
                            examples = @ExampleObject(name = "trigger", value = TriggerResponse.EXAMPLE)))
    public Response get(@PathParam("triggerId") UUID triggerId) {
        return answers.ok(known(triggerId));
    }

    @POST
    @Path("/{triggerId}/decide")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER})
    @Operation(
            operationId = "decideEarlyReviewTrigger",
            summary = "Decide whether the review is held early, and why; a date for it is the local due date")
    @APIResponse(
            responseCode = "200",
            description = "Decided.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TriggerResponse.class),
                            examples = @ExampleObject(name = "trigger", value = TriggerResponse.EXAMPLE)))
    public Response decide(
            @PathParam("triggerId") UUID triggerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid DecideTriggerRequest request) {
        var trigger = known(triggerId);
        ETags.require(ifMatch, trigger.version());
        return answers.ok(deciding.decide(children.held(trigger.childId()), trigger, request));
    }

    @POST
    @Path("/{triggerId}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "withdrawEarlyReviewTrigger",
            summary =
                    "Take back a trigger that was recorded in error; one that was decided, an IRO or IRO manager alone")
    @APIResponse(
            responseCode = "200",
            description = "Taken back; it counts nowhere and stays to be seen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TriggerResponse.class),
                            examples = @ExampleObject(name = "trigger", value = TriggerResponse.EXAMPLE)))
    public Response withdraw(
            @PathParam("triggerId") UUID triggerId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid WithdrawTriggerRequest request) {
        var trigger = known(triggerId);
        ETags.require(ifMatch, trigger.version());
        return answers.ok(deciding.withdraw(children.held(trigger.childId()), trigger, request));
    }

    private EarlyReviewTrigger known(UUID triggerId) {
        var trigger =
                triggers.findByIdOptional(triggerId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        accessLog.touched(trigger.childId());
        return trigger;
    }
}
