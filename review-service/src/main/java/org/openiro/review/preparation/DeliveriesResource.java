package org.openiro.review.preparation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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

@Path("/v1/reminder-deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Preparation")
class DeliveriesResource {

    private final DeliveryRows rows;
    private final Deliveries deliveries;
    private final Cursors cursors;
    private final AccessLog accessLog;

    DeliveriesResource(DeliveryRows rows, Deliveries deliveries, Cursors cursors, AccessLog accessLog) {
        this.rows = rows;
        this.deliveries = deliveries;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.INTEGRATION, Roles.AUDITOR})
    @Operation(
            operationId = "listReminderDeliveries",
            summary = "How reminders were brought to the council, the latest first; by state, those that were given up")
    public Page<DeliveryResponse> list(
            @QueryParam(DeliveryRows.STATE) @Nullable DeliveryState state, @BeanParam PageQuery page) {
        var slice = cursors.open(page, Filters.of(DeliveryRows.STATE, state), List.of("-createdAt"));
        var found = cursors.page(slice, rows.page(slice), DeliveryRows::position);
        accessLog.touched(
                found.items().stream().map(DeliveryResponse::childId).distinct().toList());
        return found;
    }

    @GET
    @Path("/{deliveryId}")
    @TouchesChildren
    @RolesAllowed({Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.INTEGRATION, Roles.AUDITOR})
    @Operation(operationId = "getReminderDelivery", summary = "One delivery with every attempt")
    @APIResponse(
            responseCode = "200",
            description = "The delivery.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeliveryResponse.class),
                            examples = @ExampleObject(name = "delivery", value = DeliveryResponse.EXAMPLE)))
    public Response get(@PathParam("deliveryId") UUID deliveryId) {
        return answer(known(deliveryId));
    }

    @POST
    @Path("/{deliveryId}/replay")
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO_MANAGER, Roles.INTEGRATION})
    @Operation(
            operationId = "replayReminderDelivery",
            summary = "Begin anew a delivery that was given up: the same message, to where reminders are brought now")
    @APIResponse(
            responseCode = "200",
            description = "It is attempted again.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeliveryResponse.class),
                            examples = @ExampleObject(name = "delivery", value = DeliveryResponse.EXAMPLE)))
    public Response replay(
            @PathParam("deliveryId") UUID deliveryId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var delivery = known(deliveryId);
        ETags.require(ifMatch, delivery.attempts().size());
        if (!deliveries.replay(deliveryId)) {
            throw new ProblemException(ReminderProblem.DELIVERY_NOT_GIVEN_UP);
        }
        return answer(known(deliveryId));
    }

    private DeliveryResponse known(UUID deliveryId) {
        var delivery = rows.find(deliveryId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
        accessLog.touched(delivery.childId());
        return delivery;
    }

    /** A change is based on how often it was attempted. */
    private static Response answer(DeliveryResponse delivery) {
        return Response.ok(delivery)
                .tag(ETags.of(delivery.attempts().size(), delivery.standing()))
                .build();
    }
}
