package org.openiro.review.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.openiro.platform.http.ETags;

/** How operations answer with a calendar: with its history, its ETag and, when it is new, its place. */
@ApplicationScoped
class FeedAnswers {

    private final FeedHistory history;

    FeedAnswers(FeedHistory history) {
        this.history = history;
    }

    FeedResponse of(CalendarFeed feed) {
        return FeedResponse.of(feed, history.of(feed.id()));
    }

    Response ok(CalendarFeed feed) {
        return with(Response.ok(), feed);
    }

    Response created(CalendarFeed feed) {
        return with(Response.created(URI.create("/v1/calendar-feeds/" + feed.id())), feed);
    }

    private Response with(Response.ResponseBuilder response, CalendarFeed feed) {
        return response.entity(of(feed)).tag(ETags.of(feed.version())).build();
    }
}
