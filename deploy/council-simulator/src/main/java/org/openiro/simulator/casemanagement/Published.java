package org.openiro.simulator.casemanagement;

import java.util.Optional;
import org.openiro.simulator.frontdoor.CloudEvent;
import org.openiro.simulator.ledger.Entry;

/**
 * An event that was published, and what shows at the front door that it was dealt with.
 *
 * @param person whom it is about, by the system's person id
 * @param entry what is then true
 */
record Published(CloudEvent event, String person, Outcome outcome, Optional<Entry> entry) {

    enum Outcome {
        /** It stands among the intake results. */
        RESULT,
        DEAD_LETTER,
        /** The person is found no more. */
        GONE,
        /** Nothing shows: it was dealt with already, under the same id. */
        NONE
    }
}
