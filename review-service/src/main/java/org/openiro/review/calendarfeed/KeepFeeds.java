package org.openiro.review.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.calendarfeed.domain.FeedSecret;
import org.openiro.review.child.DetailUrls;

/** Makes calendars, draws their addresses and revokes them. One calendar for each IRO, with one address at a time. */
@ApplicationScoped
class KeepFeeds {

    private final CalendarFeeds feeds;
    private final FeedHistory history;
    private final DetailUrls urls;
    private final CurrentAuthority authority;
    private final SecureRandom random = new SecureRandom();

    KeepFeeds(CalendarFeeds feeds, FeedHistory history, DetailUrls urls, CurrentAuthority authority) {
        this.feeds = feeds;
        this.history = history;
        this.urls = urls;
        this.authority = authority;
    }

    CalendarFeed make(MakeFeedRequest request) {
        if (feeds.of(request.iro()).isPresent()) {
            throw new ProblemException(FeedProblem.FEED_THERE);
        }
        var feed = new CalendarFeed(request.iro());
        feeds.persist(feed);
        history.add(feed, FeedChange.MADE);
        feeds.flush();
        return feed;
    }

    /** The new address, which nobody can be told again. */
    String drawLink(CalendarFeed feed) {
        var secret = FeedSecret.draw(random);
        feed.readBy(secret);
        history.add(feed, FeedChange.LINK_DRAWN);
        feeds.flush();
        return urls.calendar(authority.code(), secret);
    }

    CalendarFeed revoke(CalendarFeed feed) {
        if (!feed.linked()) {
            throw new ProblemException(FeedProblem.NO_LINK);
        }
        feed.readByNobody();
        history.add(feed, FeedChange.LINK_REVOKED);
        feeds.flush();
        return feed;
    }
}
