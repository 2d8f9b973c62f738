package org.openiro.review.midway;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageExample;
import org.openiro.platform.http.PageQuery;
import org.openiro.review.listing.Listings;
import org.openiro.review.listing.ShownLists;
import org.openiro.review.listing.Whose;
import org.openiro.review.midway.domain.MidwayStatus;

@Path("/v1/worklists/midway-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Midway checks")
class MidwayWorklistResource {

    private final MidwayChecksDue due;
    private final ShownLists lists;

    MidwayWorklistResource(MidwayChecksDue due, ShownLists lists) {
        this.due = due;
        this.lists = lists;
    }

    @GET
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listMidwayChecksDue",
            summary = "Midway checks that are to be done, those due first at the top")
    @PageExample(name = "midway checks", value = MidwayCheckDue.EXAMPLE)
    public Page<MidwayCheckDue> due(
            @BeanParam Whose whose,
            @Parameter(description = "PENDING or OVERDUE; both when left out.")
                    @QueryParam(MidwayChecksDue.STATUS)
                    @Nullable
                    MidwayStatus status,
            @Parameter(description = "Only those due on this day or before.") @QueryParam(Listings.UNTIL) @Nullable
                    LocalDate until,
            @BeanParam PageQuery page) {
        return lists.page(
                whose.filters().and(MidwayChecksDue.STATUS, status).and(Listings.UNTIL, until),
                page,
                "dueOn",
                due::page,
                MidwayCheckDue::position);
    }
}
