package org.openiro.review.midway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.review.midway.domain.MidwayStatus;

@Path("/v1/worklists/midway-checks")
@Tag(name = "Midway checks")
class MidwayWorklistResource {

    private final MidwayChecksDue due;
    private final Cursors cursors;
    private final AccessLog accessLog;

    MidwayWorklistResource(MidwayChecksDue due, Cursors cursors, AccessLog accessLog) {
        this.due = due;
        this.cursors = cursors;
        this.accessLog = accessLog;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listMidwayChecksDue",
            summary = "Midway checks that are to be done, those due first at the top")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "midway checks", value = MidwayCheckDue.EXAMPLE)))
    public Page<MidwayCheckDue> due(
            @Parameter(description = "Of children whose IRO it is today.") @QueryParam(MidwayChecksDue.IRO) @Nullable
                    String iro,
            @Parameter(description = "Of children whose social worker is of this team today.")
                    @QueryParam(MidwayChecksDue.TEAM)
                    @Nullable
                    String team,
            @Parameter(description = "PENDING or OVERDUE; both when left out.")
                    @QueryParam(MidwayChecksDue.STATUS)
                    @Nullable
                    MidwayStatus status,
            @Parameter(description = "Only those due on this day or before.")
                    @QueryParam(MidwayChecksDue.UNTIL)
                    @Nullable
                    LocalDate until,
            @BeanParam PageQuery page) {
        var filters = Filters.of(MidwayChecksDue.STATUS, status)
                .and(MidwayChecksDue.UNTIL, until)
                .and(MidwayChecksDue.IRO, iro)
                .and(MidwayChecksDue.TEAM, team);
        var found = due.page(cursors.open(page, filters, List.of("dueOn")));
        accessLog.touched(
                found.items().stream().map(MidwayCheckDue::childId).distinct().toList());
        return found;
    }
}
