package org.openiro.review.calendarfeed;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The address of a calendar, told this once. */
@Schema(name = "CalendarFeedLinkResponse")
record FeedLinkResponse(
        UUID feedId,

        @Schema(description = "Secret: whoever has it reads the calendar, until it is drawn anew or revoked.")
        String url) {

    static final String EXAMPLE = """
            {"feedId": "0190b3f2-7c1e-7a44-9d10-3b6f5e2c8d01",
             "url": "https://reviews.example.org/calendars/E09000014/4cV1dGm0pTqk9sXo2bZ7yHwLrNf3uKeJ8aQvRtIiMxE"}""";
}
