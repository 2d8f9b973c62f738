package org.openiro.review.worklist;

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

/** Reviews that are required and have not been held. */
@Path("/v1/worklists")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Worklists")
class DueReviewsResource {

    private static final String AHEAD =
            "Only those wanted on this day or before; left out, within " + DueRows.WEEKS_AHEAD + " weeks of today.";

    private final DueRows rows;
    private final ShownLists lists;

    DueReviewsResource(DueRows rows, ShownLists lists) {
        this.rows = rows;
        this.lists = lists;
    }

    @GET
    @Path("/reviews-overdue")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listOverdueReviews",
            summary = "Required reviews whose due date has passed without a meeting in time, the longest past first")
    @PageExample(
            name = "overdue reviews",
            value = DueReview.EXAMPLE,
            description = "A page of them. Of one that was opened in time, once its 20 working days are over.")
    public Page<DueReview> overdue(@BeanParam Whose whose, @BeanParam PageQuery page) {
        return lists.page(whose, page, "statutoryDueOn", rows::overdue, DueReview::byDueDate);
    }

    @GET
    @Path("/reviews-due-soon")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listReviewsDueSoon",
            summary = "Required reviews whose due date is today or lies ahead, booked or not, the first wanted first")
    @PageExample(name = "reviews due soon", value = DueReview.EXAMPLE)
    public Page<DueReview> dueSoon(
            @BeanParam Whose whose,
            @Parameter(description = AHEAD) @QueryParam(Listings.UNTIL) @Nullable LocalDate until,
            @BeanParam PageQuery page) {
        return lists.page(
                whose.filters().and(Listings.UNTIL, until), page, "wantedBy", rows::dueSoon, DueReview::byWantedDate);
    }

    @GET
    @Path("/reviews-unbooked")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listUnbookedReviews",
            summary =
                    "Required reviews of children for whom none is booked or under way, overdue or due soon; first those whose due date cannot be derived")
    @PageExample(name = "unbooked reviews", value = DueReview.EXAMPLE)
    public Page<DueReview> unbooked(
            @BeanParam Whose whose,
            @Parameter(description = AHEAD) @QueryParam(Listings.UNTIL) @Nullable LocalDate until,
            @BeanParam PageQuery page) {
        return lists.page(
                whose.filters().and(Listings.UNTIL, until), page, "wantedBy", rows::unbooked, DueReview::byWantedDate);
    }
}
