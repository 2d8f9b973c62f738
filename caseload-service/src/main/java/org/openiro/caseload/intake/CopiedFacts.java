package org.openiro.caseload.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.openiro.platform.events.CopyOfFacts;
import org.openiro.platform.events.CopyOfFacts.Source;

/**
 * What this service keeps of others' facts: children, and when first reviews are due. IROs and allocations are its own. The
 * calendar is heard again as well, and never forgotten with one council's copy: it is every council's.
 */
final class CopiedFacts {

    private CopiedFacts() {}

    @Produces
    @Singleton
    static CopyOfFacts copy() {
        return new CopyOfFacts(
                List.of(
                        new Source("review-service", "children", List.of("child-looked-after.v1")),
                        new Source("review-service", "reviews", List.of("review-due.v1")),
                        new Source("review-service", "calendar", List.of("calendar-changed.v1"))),
                List.of(
                        "child_identifier",
                        "child_period",
                        "child_short_break",
                        "child_involvement",
                        "child",
                        "first_review"),
                List.of("child", "obligation"));
    }
}
