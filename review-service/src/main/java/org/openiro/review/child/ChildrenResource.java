package org.openiro.review.child;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;

@Path("/v1/children")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
class ChildrenResource {

    private final Children children;
    private final ChildSearch search;
    private final Cursors cursors;
    private final DetailUrls urls;
    private final AccessLog accessLog;
    private final Clock clock;

    ChildrenResource(
            Children children, ChildSearch search, Cursors cursors, DetailUrls urls, AccessLog accessLog, Clock clock) {
        this.children = children;
        this.search = search;
        this.cursors = cursors;
        this.urls = urls;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.INTEGRATION, Roles.AUDITOR})
    @Operation(operationId = "listChildren", summary = "Children, by who was looked after on a day or by identifier")
    @APIResponse(responseCode = "200", description = "A page of children, in the order in which they arrived.")
    public Page<ChildSummary> list(
            @Parameter(description = "Looked after on this day: started on or before it and not ended by then.")
                    @QueryParam("lookedAfterOn")
                    @Nullable
                    LocalDate lookedAfterOn,
            @Parameter(description = "What any scheme calls the child.") @QueryParam("identifier") @Nullable
                    String identifier,
            @Parameter(description = "Narrows identifier to one scheme.") @QueryParam("scheme") @Nullable String scheme,
            @BeanParam PageQuery page) {
        var filters = Filters.of("lookedAfterOn", lookedAfterOn)
                .and("identifier", identifier)
                .and("scheme", scheme);
        var slice = cursors.open(page, filters, List.of("arrivedAt"));
        var found = search.find(slice);
        var today = LocalDate.now(clock);
        var result = cursors.page(slice, found, ChildSearch::position);
        accessLog.touched(result.items().stream().map(Child::id).toList());
        return new Page<>(
                result.items().stream()
                        .map(child -> ChildSummary.of(child, today, urls.child(child.id())))
                        .toList(),
                result.next());
    }

    @GET
    @Path("/{childId}")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.INTEGRATION, Roles.AUDITOR})
    @Operation(operationId = "getChild", summary = "One child, as the sources together tell")
    @APIResponse(
            responseCode = "200",
            description = "The child.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ChildResponse.class),
                            examples = @ExampleObject(name = "child", value = ChildResponse.EXAMPLE)))
    public Response get(@PathParam("childId") UUID childId) {
        var child = children.get(childId);
        accessLog.touched(child.id());
        var today = LocalDate.now(clock);
        return Response.ok(ChildResponse.of(child, today))
                .tag(ETags.of(child.version(), today))
                .build();
    }

    @POST
    @Path("/lookups")
    @Consumes(MediaType.APPLICATION_JSON)
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.INTEGRATION, Roles.AUDITOR})
    @Operation(operationId = "lookUpChildren", summary = "Resolve identifiers to our ids and back; changes nothing")
    public LookupResponse lookups(@NotNull @Valid LookupRequest request) {
        var found = new LinkedHashSet<Child>();
        var known = children.known(request.named());
        request.named().stream().map(known::get).filter(Objects::nonNull).forEach(found::add);
        if (!request.ids().isEmpty()) {
            found.addAll(children.byIds(request.ids()));
        }
        accessLog.touched(found.stream().map(Child::id).toList());
        return new LookupResponse(found.stream().map(LookupResponse.Item::of).toList());
    }
}
