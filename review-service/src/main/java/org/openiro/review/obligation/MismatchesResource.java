package org.openiro.review.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageExample;
import org.openiro.platform.http.PageQuery;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.obligation.domain.Mismatch;

@Path("/v1/due-date-mismatches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due dates")
class MismatchesResource {

    private final Mismatches mismatches;
    private final Cursors cursors;
    private final DetailUrls urls;
    private final AccessLog accessLog;

    MismatchesResource(Mismatches mismatches, Cursors cursors, DetailUrls urls, AccessLog accessLog) {
        this.mismatches = mismatches;
        this.cursors = cursors;
        this.urls = urls;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.INTEGRATION, Roles.AUDITOR})
    @Operation(
            operationId = "listDueDateMismatches",
            summary = "Due dates that a source system holds and the law does not give, the latest first")
    @PageExample(
            name = "mismatches",
            value = DueDateMismatch.EXAMPLE,
            description = "A page of them, each with what explains it.")
    public Page<DueDateMismatch> list(
            @QueryParam("explainedBy") @Nullable Mismatch explainedBy, @BeanParam PageQuery page) {
        var slice = cursors.open(page, Filters.of("explainedBy", explainedBy), List.of("-recordedDueOn"));
        var found = cursors.page(slice, mismatches.find(slice), Mismatches::position);
        accessLog.touched(
                found.items().stream().map(Obligation::childId).distinct().toList());
        return new Page<>(
                found.items().stream()
                        .map(each -> DueDateMismatch.of(each, urls.dueDates(each.childId())))
                        .toList(),
                found.next());
    }

    @GET
    @Path("/groups")
    @TouchesChildren
    @RolesAllowed({Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.INTEGRATION, Roles.AUDITOR, Roles.ANALYST})
    @Operation(
            operationId = "countDueDateMismatches",
            summary = "How many due dates of source systems differ from ours, by what explains it, the most first")
    @APIResponse(
            responseCode = "200",
            description = "One entry for each explanation that occurs.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = MismatchGroup.class),
                            examples = @ExampleObject(name = "groups", value = MismatchGroup.EXAMPLE)))
    public List<MismatchGroup> groups() {
        accessLog.touched(List.of());
        return mismatches.groups();
    }
}
