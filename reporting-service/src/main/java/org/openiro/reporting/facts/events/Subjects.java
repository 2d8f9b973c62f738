package org.openiro.reporting.facts.events;

import java.util.UUID;
import org.openiro.platform.events.Subject;

/** What facts are about: the names under which a fact waits for its subject and under which versions are compared. */
final class Subjects {

    static final String CHILD = "child";
    static final String IRO = "iro";
    static final String CONCERN = "concern";
    static final String OBLIGATION = "obligation";
    static final String REVIEW = "review";

    /** Whether a source denies a review: told apart from the review itself. */
    static final String DISPUTE = "review-dispute";

    static final String ALLOCATION = "allocation";

    /** How the council has its reviews judged; its id is the council itself. */
    static final String TIMELINESS_SETTINGS = "timeliness-settings";

    /** How many children a concern is about: it may grow and shrink. */
    static final String CHILDREN_OF_CONCERN = "children-of-concern";

    private Subjects() {}

    static Subject concern(UUID concernId) {
        return new Subject(CONCERN, concernId.toString());
    }
}
