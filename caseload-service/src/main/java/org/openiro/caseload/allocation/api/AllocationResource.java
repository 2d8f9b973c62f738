package org.openiro.caseload.allocation.api;

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
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.allocation.Allocate;
import org.openiro.caseload.allocation.AllocationViews;
import org.openiro.caseload.allocation.EndAllocation;
import org.openiro.caseload.allocation.domain.Kind;
import org.openiro.caseload.allocation.domain.Source;
import org.openiro.caseload.allocation.store.AllocationRecord;
import org.openiro.caseload.allocation.store.Allocations;
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
import org.openiro.platform.http.Slice;

/** Who is whose IRO: entered and ended by the IRO manager. */
@Path("/v1/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "allocations")
class AllocationResource {

    private final Allocate allocate;
    private final EndAllocation end;
    private final Allocations allocations;
    private final AllocationViews views;
    private final AccessLog accessLog;
    private final Cursors cursors;

    AllocationResource(
            Allocate allocate,
            EndAllocation end,
            Allocations allocations,
            AllocationViews views,
            AccessLog accessLog,
            Cursors cursors) {
        this.allocate = allocate;
        this.end = end;
        this.allocations = allocations;
        this.views = views;
        this.accessLog = accessLog;
        this.cursors = cursors;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.IRO_MANAGER)
    @IdempotentCommand
    @TouchesChildren
    @Operation(
            operationId = "allocateIro",
            summary = "Allocate an IRO to a child",
            description = "A new main IRO ends the former one's allocation on the day it starts. A person who is social"
                    + " worker, team manager, visiting representative or personal adviser of the child, or the line"
                    + " manager of one, is refused (CPR 46(3)).")
    @APIResponse(
            responseCode = "201",
            description = "allocated",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllocationResponse.class),
                            examples = @ExampleObject(name = "allocation", value = AllocationExamples.ALLOCATION)))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = {
                                @ExampleObject(name = "by our id", value = AllocationExamples.BY_ID),
                                @ExampleObject(name = "by identifier", value = AllocationExamples.BY_IDENTIFIER)
                            }))
    public Response allocate(@NotNull @Valid AllocateRequest request) {
        AllocationRecord allocation =
                allocate.allocate(request.childRef(), request.iroId(), request.kindOrMain(), request.from());
        return answer(Response.created(URI.create("/v1/allocations/" + allocation.allocationId())), allocation);
    }

    @GET
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @TouchesChildren
    @Operation(operationId = "listAllocations", summary = "Allocations, past ones among them")
    public Page<AllocationResponse> list(
            @QueryParam("childId") @Nullable UUID childId,
            @QueryParam("iroId") @Nullable UUID iroId,
            @QueryParam("kind") @Nullable Kind kind,
            @QueryParam("source") @Nullable Source source,
            @Parameter(description = "only those that hold on this day") @QueryParam("on") @Nullable LocalDate on,
            @Parameter(description = "true: only those whose child has not arrived")
                    @QueryParam("awaitingChild")
                    @Nullable
                    Boolean awaitingChild,
            @BeanParam PageQuery query) {
        Filters filters = Filters.of("childId", childId)
                .and("iroId", iroId)
                .and("kind", kind)
                .and("source", source)
                .and("on", on)
                .and("awaitingChild", awaitingChild);
        Slice slice = cursors.open(query, filters, List.of("from"));
        Page<AllocationRecord> page = cursors.page(slice, allocations.find(slice), AllocationResource::position);
        accessLog.touched(page.items().stream()
                .flatMap(allocation -> allocation.childId().stream())
                .collect(Collectors.toSet()));
        return new Page<>(
                views.of(page.items()).stream().map(AllocationResponse::of).toList(), page.next());
    }

    private static List<String> position(AllocationRecord allocation) {
        return List.of(
                allocation.span().from().toString(), allocation.allocationId().toString());
    }

    @GET
    @Path("/{allocationId}")
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @TouchesChildren
    @Operation(operationId = "getAllocation", summary = "One allocation")
    @APIResponse(
            responseCode = "200",
            description = "as recorded",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllocationResponse.class),
                            examples = @ExampleObject(name = "allocation", value = AllocationExamples.ALLOCATION)))
    public Response get(@PathParam("allocationId") UUID allocationId) {
        return answer(
                Response.ok(),
                allocations
                        .findByIdOptional(allocationId)
                        .orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND)));
    }

    @POST
    @Path("/{allocationId}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.IRO_MANAGER)
    @IdempotentCommand
    @TouchesChildren
    @Operation(operationId = "endAllocation", summary = "End an allocation, entered or imported")
    @APIResponse(
            responseCode = "200",
            description = "ended",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllocationResponse.class),
                            examples = @ExampleObject(name = "allocation", value = AllocationExamples.ENDED)))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "end", value = AllocationExamples.END)))
    public Response end(
            @PathParam("allocationId") UUID allocationId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EndRequest request) {
        return answer(Response.ok(), end.end(allocationId, ifMatch, request.endedOn(), request.reason()));
    }

    private Response answer(ResponseBuilder response, AllocationRecord allocation) {
        accessLog.touched(allocation.childId().stream().toList());
        return response.entity(AllocationResponse.of(views.of(allocation)))
                .tag(ETags.of(allocation.version()))
                .build();
    }
}
