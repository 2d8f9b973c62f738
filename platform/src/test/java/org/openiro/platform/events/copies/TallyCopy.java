package org.openiro.platform.events.copies;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.openiro.platform.events.CopyOfFacts;
import org.openiro.platform.events.CopyOfFacts.Source;

/** The sample consumer's copy: the tallies and what they are about. */
final class TallyCopy {

    private TallyCopy() {}

    @Produces
    @Singleton
    static CopyOfFacts copy() {
        return new CopyOfFacts(
                List.of(
                        new Source("platform", "tallies", List.of("tally-added.v1", "subject-arrived.v1")),
                        new Source("review-service", "calendar", List.of("calendar-changed.v1"))),
                List.of("tally", "tally_subject"),
                List.of("thing"));
    }
}
