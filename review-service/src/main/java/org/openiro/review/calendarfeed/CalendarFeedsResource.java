package org.openiro.review.calendarfeed;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.openiro.platform.access.Roles;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.ETags;
import org.openiro.platform.http.Filters;
import org.openiro.platform.http.IdempotentCommand;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.PageQuery;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;

/**
 * Calendars and their addresses. An address is drawn by PUT with the version, not by a POST with a key: the answer to that
 * would be kept for its repetition, and the secret with it.
 */
@Path("/v1/calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar feeds")
class CalendarFeedsResource {

    private final CalendarFeeds feeds;
    private final KeepFeeds keeping;
    private final FeedAnswers answers;
    private final Cursors cursors;

    CalendarFeedsResource(CalendarFeeds feeds, KeepFeeds keeping, FeedAnswers answers, Cursors cursors) {
        this.feeds = feeds;
        this.keeping = keeping;
        this.answers = answers;
        this.cursors = cursors;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(operationId = "listCalendarFeeds", summary = "The calendars of IROs, in the order of their references")
    public Page<FeedResponse> list(@QueryParam(CalendarFeeds.IRO) @Nullable String iro, @BeanParam PageQuery page) {
        var slice = cursors.open(page, Filters.of(CalendarFeeds.IRO, iro), List.of(CalendarFeeds.IRO));
        var found = cursors.page(slice, feeds.page(slice), CalendarFeeds::position);
        return new Page<>(found.items().stream().map(answers::of).toList(), found.next());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @IdempotentCommand
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "makeCalendarFeed",
            summary = "Make the calendar of an IRO; nobody can read it before its address is drawn")
    @APIResponse(
            responseCode = "201",
            description = "Made.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedResponse.class),
                            examples = @ExampleObject(name = "feed", value = FeedResponse.EXAMPLE)))
    public Response make(@NotNull @Valid MakeFeedRequest request) {
        return answers.created(keeping.make(request));
    }

    @GET
    @Path("/{feedId}")
    @Transactional
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR, Roles.AUDITOR})
    @Operation(operationId = "getCalendarFeed", summary = "One calendar, with who drew and revoked its address")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedResponse.class),
                            examples = @ExampleObject(name = "feed", value = FeedResponse.EXAMPLE)))
    public Response get(@PathParam("feedId") UUID feedId) {
        return answers.ok(known(feedId));
    }

    @PUT
    @Path("/{feedId}/link")
    @Transactional
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(
            operationId = "drawCalendarFeedLink",
            summary =
                    "Draw a new secret address; the one before reads nothing any more, and this one is told once alone")
    @APIResponse(
            responseCode = "200",
            description = "The address.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedLinkResponse.class),
                            examples = @ExampleObject(name = "link", value = FeedLinkResponse.EXAMPLE)))
    public Response drawLink(
            @PathParam("feedId") UUID feedId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var feed = forChange(feedId, ifMatch);
        var url = keeping.drawLink(feed);
        return Response.ok(new FeedLinkResponse(feedId, url))
                .tag(ETags.of(feed.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/{feedId}/revoke-link")
    @IdempotentCommand
    @RolesAllowed({Roles.IRO, Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR})
    @Operation(operationId = "revokeCalendarFeedLink", summary = "Let nobody read the calendar by its address any more")
    @APIResponse(
            responseCode = "200",
            description = "Revoked.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FeedResponse.class),
                            examples = @ExampleObject(name = "feed", value = FeedResponse.EXAMPLE)))
    public Response revokeLink(
            @PathParam("feedId") UUID feedId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return answers.ok(keeping.revoke(forChange(feedId, ifMatch)));
    }

    private CalendarFeed forChange(UUID feedId, @Nullable String ifMatch) {
        var feed = known(feedId);
        ETags.require(ifMatch, feed.version());
        return feed;
    }

    private CalendarFeed known(UUID feedId) {
        return feeds.findByIdOptional(feedId).orElseThrow(() -> new ProblemException(PlatformProblem.NOT_FOUND));
    }
}
