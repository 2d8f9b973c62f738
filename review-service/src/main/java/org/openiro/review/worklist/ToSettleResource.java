package org.openiro.review.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.platform.access.Roles;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageExample;
import org.openiro.platform.http.PageQuery;
import org.openiro.review.listing.ShownLists;
import org.openiro.review.listing.Whose;

/** What no source and no clock settles, only a person. */
@Path("/v1/worklists/to-settle")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Worklists")
class ToSettleResource {

    private final ToSettleRows rows;
    private final ShownLists lists;

    ToSettleResource(ToSettleRows rows, ShownLists lists) {
        this.rows = rows;
        this.lists = lists;
    }

    @GET
    @Path("/reviews")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listDisputedReviews",
            summary =
                    "Reviews on which people recorded something and that a source denies, the earliest first: give the day to confirm one, or record it in error")
    @PageExample(name = "disputed reviews", value = DisputedReview.EXAMPLE)
    public Page<DisputedReview> reviews(@BeanParam Whose whose, @BeanParam PageQuery page) {
        return lists.page(whose, page, "completedOn", rows::disputed, DisputedReview::position);
    }

    @GET
    @Path("/decisions")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listDecisionsOfNoReview",
            summary =
                    "Open decisions whose review does not stand, the first due first: carry them to the one that does")
    @PageExample(name = "decisions", value = StrandedDecision.EXAMPLE)
    public Page<StrandedDecision> decisions(@BeanParam Whose whose, @BeanParam PageQuery page) {
        return lists.page(whose, page, "dueOn", rows::stranded, StrandedDecision::position);
    }

    @GET
    @Path("/left-behind")
    @TouchesChildren
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "listReviewsLeftBehind",
            summary =
                    "Reviews recorded in error whose closed decisions, form or papers a review beside them has not, the earliest first: carry them to it")
    @PageExample(name = "left behind", value = LeftBehindReview.EXAMPLE)
    public Page<LeftBehindReview> leftBehind(@BeanParam Whose whose, @BeanParam PageQuery page) {
        return lists.page(whose, page, "completedOn", rows::leftBehind, LeftBehindReview::position);
    }
}
