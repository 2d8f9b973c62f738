package org.openiro.platform.events.copies;

import org.openiro.platform.events.CopyOfFacts.Source;

/**
 * A topic of which this service keeps a copy, and how far the service has come in reading it.
 *
 * @param publisher the service that has it sent again, at {@code POST /v1/event-replays}
 * @param unread records on the topic that the service has not dealt with yet, of all councils
 * @param unreadReplay the same of the topic's replay; 0 after a replay has finished means that it had its effect
 */
public record CopySourceResponse(String publisher, String topic, long unread, long unreadReplay) {

    static String replay(Source source) {
        return source.topic() + ".replay";
    }
}
