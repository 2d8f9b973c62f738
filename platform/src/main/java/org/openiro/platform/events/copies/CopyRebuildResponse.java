package org.openiro.platform.events.copies;

import java.util.List;
import org.openiro.platform.events.CopyOfFacts;
import org.openiro.platform.events.copies.CopyRebuild.Forgotten;

/**
 * What was forgotten, and what must be sent again for the copy to come back.
 *
 * @param rowsForgotten rows of the copy
 * @param factsForgotten facts that will have their effect when they come again
 * @param toReplay to be ordered at each publisher, at {@code POST /v1/event-replays}
 */
public record CopyRebuildResponse(int rowsForgotten, int factsForgotten, List<ToReplay> toReplay) {

    /** One topic of one publisher. */
    public record ToReplay(String publisher, String topic) {}

    static CopyRebuildResponse of(Forgotten forgotten, CopyOfFacts copy) {
        return new CopyRebuildResponse(
                forgotten.rows(),
                forgotten.facts(),
                copy.sources().stream()
                        .map(source -> new ToReplay(source.publisher(), source.topic()))
                        .toList());
    }
}
