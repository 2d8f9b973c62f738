package org.openiro.review.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;

@Path("/v1/intake-results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Intake")
class IntakeResultsResource {

    private final IntakeLists lists;
    private final Cursors cursors;
    private final AccessLog accessLog;

    IntakeResultsResource(IntakeLists lists, Cursors cursors, AccessLog accessLog) {
        this.lists = lists;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.INTEGRATION, Roles.REVIEW_ADMINISTRATOR, Roles.IRO_MANAGER, Roles.AUDITOR})
    @Operation(
            operationId = "listIntakeResults",
            summary = "What became of records that came as events, the newest first; those refused are dead letters")
    public Page<EventResultResponse> list(
            @QueryParam("result") EventResult.@Nullable Result result, @BeanParam PageQuery page) {
        var slice = cursors.open(page, Filters.of("result", result), List.of("-receivedAt"));
        var found = cursors.page(
                slice,
                lists.eventResults(slice),
                each -> List.of(each.receivedAt().toString(), each.id().toString()));
        accessLog.touched(
                found.items().stream().map(EventResult::childId).distinct().toList());
        return new Page<>(found.items().stream().map(EventResultResponse::of).toList(), found.next());
    }
}
