package org.openiro.platform.events.copies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.CopyOfFacts.Source;

/**
 * A topic of which this service keeps a copy, and how far the service has come in reading it. Councils share topics: how much
 * is unread, of all of them together, is said only to who administers the installation.
 *
 * @param publisher the service that has it sent again, at {@code POST /v1/event-replays}
 * @param allRead whether the service has dealt with every record on the topic
 * @param allReplayRead the same of the topic's replay; true after a replay has finished means that it had its effect
 * @param unread records on the topic that the service has not dealt with yet; for {@code PLATFORM} alone
 * @param unreadReplay the same of the topic's replay
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CopySourceResponse(
        String publisher,
        String topic,
        boolean allRead,
        boolean allReplayRead,
        @Nullable Long unread,
        @Nullable Long unreadReplay) {

    static CopySourceResponse of(Source source, Map<String, Long> records, boolean counted) {
        long unread = records.getOrDefault(source.topic(), 0L);
        long unreadReplay = records.getOrDefault(replay(source), 0L);
        return new CopySourceResponse(
                source.publisher(),
                source.topic(),
                unread == 0,
                unreadReplay == 0,
                counted ? unread : null,
                counted ? unreadReplay : null);
    }

    static String replay(Source source) {
        return source.topic() + ".replay";
    }
}
