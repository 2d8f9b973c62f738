package org.openiro.review.familygroup;

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
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.review.entry.EntryChanges;
import org.openiro.review.entry.RecordedInErrorRequest;

@Path("/v1/order-applications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Applications for orders")
class OrderApplicationsResource {

    private final OrderApplications applications;
    private final RecordApplications recording;
    private final ApplicationAnswers answers;
    private final EntryChanges entries;
    private final Cursors cursors;
    private final AccessLog accessLog;

    OrderApplicationsResource(
            OrderApplications applications,
            RecordApplications recording,
            ApplicationAnswers answers,
            EntryChanges entries,
            Cursors cursors,
            AccessLog accessLog) {
        this.applications = applications;
        this.recording = recording;
        this.answers = answers;
        this.entries = entries;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listOrderApplications",
            summary = "The council's applications for orders with what the law finds missing, the latest first")
    public Page<ApplicationResponse> list(@BeanParam PageQuery page) {
        var slice = cursors.open(page, Filters.none(), List.of("-appliedOn"));
        var found = cursors.page(slice, applications.page(null, slice), OrderApplications::position);
        accessLog.touched(
                found.items().stream().map(OrderApplication::childId).distinct().toList());
        return new Page<>(answers.of(found.items()), found.next());
    }

    @GET
    @Path("/{applicationId}")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(operationId = "getOrderApplication", summary = "One application for an order")
    @APIResponse(
            responseCode = "200",
            description = "The application.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ApplicationResponse.class),
                            examples = @ExampleObject(name = "application", value = ApplicationResponse.EXAMPLE)))
    public Response get(@PathParam("applicationId") UUID applicationId) {
        return answers.with(Response.ok(), entries.known(applications, applicationId));
    }

    @POST
    @Path("/{applicationId}/record-in-error")
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "recordOrderApplicationInError",
            summary = "Say that this application was never made as recorded")
    @APIResponse(
            responseCode = "200",
            description = "Marked; it counts nowhere and stays to be seen.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ApplicationResponse.class),
                            examples = @ExampleObject(name = "application", value = ApplicationResponse.EXAMPLE)))
    public Response recordInError(
            @PathParam("applicationId") UUID applicationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid RecordedInErrorRequest request) {
        return answers.with(
                Response.ok(), recording.inError(entries.forChange(applications, applicationId, ifMatch), request));
    }
}
