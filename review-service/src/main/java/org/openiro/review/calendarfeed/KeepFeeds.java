package org.openiro.review.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openiro.platform.access.CurrentUser;
import org.openiro.platform.access.Roles;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.http.PlatformProblem;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.calendarfeed.domain.FeedSecret;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.iro.Iros;

/**
 * Makes calendars, draws their addresses and revokes them. One calendar for each IRO, by whatever name, with one address at a
 * time: where two were made before it was known that they are one person's, a change of the one ends the other's address. An IRO
 * has no say in another's.
 */
@ApplicationScoped
class KeepFeeds {

    private static final Set<String> OF_EVERY_IRO = Set.of(Roles.IRO_MANAGER, Roles.REVIEW_ADMINISTRATOR);

    private final CalendarFeeds feeds;
    private final FeedHistory history;
    private final Iros iros;
    private final DetailUrls urls;
    private final CurrentAuthority authority;
    private final CurrentUser user;
    private final SecureRandom random = new SecureRandom();

    KeepFeeds(
            CalendarFeeds feeds,
            FeedHistory history,
            Iros iros,
            DetailUrls urls,
            CurrentAuthority authority,
            CurrentUser user) {
        this.feeds = feeds;
        this.history = history;
        this.iros = iros;
        this.urls = urls;
        this.authority = authority;
        this.user = user;
    }

    CalendarFeed make(MakeFeedRequest request) {
        if (!ofCallers(request.iro()).isEmpty()) {
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
        ofCallers(feed.iro()).stream()
                .filter(each -> each.linked() && !each.id().equals(feed.id()))
                .forEach(this::readByNobody);
        var secret = FeedSecret.draw(random);
        feed.readBy(secret);
        history.add(feed, FeedChange.LINK_DRAWN);
        feeds.flush();
        return urls.calendar(authority.code(), secret);
    }

    CalendarFeed revoke(CalendarFeed feed) {
        var linked = ofCallers(feed.iro()).stream().filter(CalendarFeed::linked).toList();
        if (linked.isEmpty()) {
            throw new ProblemException(FeedProblem.NO_LINK);
        }
        linked.forEach(this::readByNobody);
        feeds.flush();
        return feed;
    }

    private void readByNobody(CalendarFeed feed) {
        feed.readByNobody();
        history.add(feed, FeedChange.LINK_REVOKED);
    }

    /** All of this IRO's, whom the caller may act for. */
    private List<CalendarFeed> ofCallers(String iro) {
        var names = iros.known().namesOf(iro);
        boolean own = names.contains(user.subject().toLowerCase(Locale.ROOT));
        if (!own && Collections.disjoint(user.roles(), OF_EVERY_IRO)) {
            throw new ProblemException(PlatformProblem.FORBIDDEN);
        }
        return feeds.of(names);
    }
}
