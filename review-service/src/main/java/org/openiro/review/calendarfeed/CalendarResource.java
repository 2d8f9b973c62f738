package org.openiro.review.calendarfeed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.access.TouchesChildren;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.calendarfeed.domain.PlannedMeeting;
import org.openiro.review.calendarfeed.domain.Sha256;
import org.openiro.review.iro.Iros;

/**
 * A calendar for whoever knows its address, without a token: calendar programs have none. Each reading is in the access log
 * under the calendar's id. Outside {@code /v1}: these programs may add query parameters of their own.
 */
@Path("/calendars/{authority}/{secret}")
@Tag(name = "Calendar feeds")
class CalendarResource {

    private static final String CALENDAR = "text/calendar";

    private final CalendarFeeds feeds;
    private final Iros iros;
    private final FeedReviews planned;
    private final CalendarText text;
    private final CurrentAuthority council;
    private final CurrentUser user;
    private final AccessLog accessLog;
    private final Clock clock;

    CalendarResource(
            CalendarFeeds feeds,
            Iros iros,
            FeedReviews planned,
            CalendarText text,
            CurrentAuthority council,
            CurrentUser user,
            AccessLog accessLog,
            Clock clock) {
        this.feeds = feeds;
        this.iros = iros;
        this.planned = planned;
        this.text = text;
        this.council = council;
        this.user = user;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @TouchesChildren
    @Produces(CALENDAR)
    @Operation(
            operationId = "readCalendar",
            summary =
                    "An IRO's planned meetings, for whoever knows the secret address; they name no child and no place that tells of one")
    @APIResponse(
            responseCode = "200",
            description = "The meetings as they are planned now (RFC 5545).",
            content = @Content(mediaType = CALENDAR, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the answer with this ETag.")
    public Response read(
            @PathParam("authority") String authority, @PathParam("secret") String secret, @Context Request request) {
        // Another one's only where somebody signed in for that one.
        if (!council.code().equals(authority)) {
            throw notFound();
        }
        var feed = feeds.readBy(secret).orElseThrow(CalendarResource::notFound);
        user.holdsLink("calendar-feed:" + feed.id());
        var reviews = planned.of(iros.known().namesOf(feed.iro()), LocalDate.now(clock));
        accessLog.touched(
                reviews.stream().map(FeedReviews.OfChild::childId).distinct().toList());
        var calendar = text.of(PlannedMeeting.of(
                reviews.stream().map(FeedReviews.OfChild::review).toList()));
        // Weak, as a proxy that compresses would make it: the tag that comes back is then the one that was sent.
        var tag = new EntityTag(Sha256.of(calendar), true);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null
                        ? Response.ok(calendar, CALENDAR + ";charset=UTF-8").tag(tag)
                        : unchanged)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private static ProblemException notFound() {
        return new ProblemException(PlatformProblem.NOT_FOUND);
    }
}
