package org.openiro.review.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.IdempotentCommand;

@Path("/v1/reviews/{reviewId}/monitoring-form")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Monitoring")
class MonitoringResource {

    private final KeepMonitoring keeping;

    MonitoringResource(KeepMonitoring keeping) {
        this.keeping = keeping;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "getMonitoringForm",
            summary = "The IRO's monitoring form of a review, with every revision")
    @APIResponse(
            responseCode = "200",
            description = "The form.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MonitoringFormResponse.class),
                            examples = @ExampleObject(name = "form", value = MonitoringFormResponse.EXAMPLE)))
    public Response get(@PathParam("reviewId") UUID reviewId) {
        return with(Response.ok(), keeping.get(reviewId));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER})
    @Operation(operationId = "fillInMonitoringForm", summary = "Fill in the monitoring form of a review that was held")
    @APIResponse(
            responseCode = "201",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MonitoringFormResponse.class),
                            examples = @ExampleObject(name = "form", value = MonitoringFormResponse.EXAMPLE)))
    public Response fillIn(@PathParam("reviewId") UUID reviewId, @NotNull @Valid MonitoringFormRequest form) {
        return with(
                Response.created(URI.create("/v1/reviews/" + reviewId + "/monitoring-form")),
                keeping.fillIn(reviewId, form));
    }

    @POST
    @Path("/amend")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER})
    @Operation(
            operationId = "amendMonitoringForm",
            summary = "Amend the monitoring form of a review; the revision before stays to be seen")
    @APIResponse(
            responseCode = "200",
            description = "Recorded.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MonitoringFormResponse.class),
                            examples = @ExampleObject(name = "form", value = MonitoringFormResponse.EXAMPLE)))
    public Response amend(
            @PathParam("reviewId") UUID reviewId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AmendMonitoringFormRequest amended) {
        return with(Response.ok(), keeping.amend(reviewId, ifMatch, amended));
    }

    /** The tag names what other reviews of the child may change of it, beside its revision. */
    private static Response with(Response.ResponseBuilder response, MonitoringForm form) {
        var derived = form.irregularities().stream().map(Enum::name).collect(Collectors.joining("-"));
        return response.entity(MonitoringFormResponse.of(form))
                .tag(ETags.of(form.last().revision(), form.child().review().number() + "." + derived))
                .build();
    }
}
