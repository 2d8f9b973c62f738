package org.openiro.review.calendarfeed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A calendar, whether it has an address, and who made, renewed and revoked that. The address itself is told once alone. */
@Schema(name = "CalendarFeedResponse")
record FeedResponse(
        UUID feedId,
        String iro,

        @Schema(description = "Whether somebody can read it by an address now.")
        boolean linked,

        List<Entry> history) {

    static final String EXAMPLE = """
            {"feedId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d01", "iro": "iro-003", "linked": true,
             "history": [{"at": "2024-06-10T09:12:00Z", "by": "iro-003", "what": "MADE"},
               {"at": "2024-06-10T09:12:04Z", "by": "iro-003", "what": "LINK_DRAWN"}]}""";

    /** Who did what, and when. */
    @Schema(name = "CalendarFeedEntry")
    record Entry(Instant at, String by, FeedChange what) {}

    static FeedResponse of(CalendarFeed feed, List<FeedHistoryEntry> history) {
        return new FeedResponse(
                feed.id(),
                feed.iro(),
                feed.linked(),
                history.stream()
                        .map(each -> new Entry(each.at(), each.by(), each.what()))
                        .toList());
    }
}
