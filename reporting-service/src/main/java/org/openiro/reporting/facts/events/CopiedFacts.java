package org.openiro.reporting.facts.events;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.openiro.platform.events.CopyOfFacts;
import org.openiro.platform.events.CopyOfFacts.Source;

/**
 * What this service keeps of others' facts: everything it has. The calendar is heard again as well, and never forgotten with
 * one council's copy: it is every council's.
 */
final class CopiedFacts {

    private CopiedFacts() {}

    @Produces
    @Singleton
    static CopyOfFacts copy() {
        return new CopyOfFacts(
                List.of(
                        new Source("review-service", "children", List.of("child-looked-after.v1")),
                        new Source(
                                "review-service",
                                "reviews",
                                List.of(
                                        "review-due.v1",
                                        "review-held.v1",
                                        "review-corrected.v1",
                                        "review-cancelled.v1",
                                        "review-disputed.v1",
                                        "timeliness-settings-changed.v1")),
                        new Source("review-service", "calendar", List.of("calendar-changed.v1")),
                        new Source("caseload-service", "iros", List.of("iro-changed.v1")),
                        new Source(
                                "caseload-service", "allocations", List.of("iro-allocated.v1", "allocation-ended.v1")),
                        new Source(
                                "escalation-service",
                                "concerns",
                                List.of(
                                        "concern-raised.v1",
                                        "concern-formalised.v1",
                                        "concern-closed.v1",
                                        "concern-bound.v1"))),
                List.of(
                        "child_period_of_care",
                        "child_short_break",
                        "obligation",
                        "held_review",
                        "review_dispute",
                        "timeliness_setting",
                        "allocation",
                        "looked_after_child",
                        "iro_post",
                        "iro_absence",
                        "iro",
                        "concern"),
                List.of(
                        Subjects.CHILD,
                        Subjects.OBLIGATION,
                        Subjects.REVIEW,
                        Subjects.DISPUTE,
                        Subjects.TIMELINESS_SETTINGS,
                        Subjects.IRO,
                        Subjects.ALLOCATION,
                        Subjects.CHILDREN_OF_CONCERN));
    }
}
