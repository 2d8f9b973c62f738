package org.openiro.simulator.casemanagement;

import java.time.LocalDate;
import org.openiro.simulator.council.SystemHappening;
import org.openiro.simulator.council.SystemHappening.ReviewSent;
import org.openiro.simulator.council.SystemHappening.SnapshotSent;

/** What leaves the case-management system on a day, as it leaves it. */
public sealed interface Sending {

    LocalDate on();

    /** As it should be; on another day, perhaps, than it should have been. */
    record Right(LocalDate on, SystemHappening what) implements Sending {}

    /** A start of care that was typed in too early; a later record puts it right. */
    record Mistyped(LocalDate on, SnapshotSent what, int days) implements Sending {}

    /** A review whose date was typed in too early; the same review is sent again with the right one. */
    record MistypedReview(LocalDate on, ReviewSent what, int days) implements Sending {}

    /** The same event again. */
    record Again(LocalDate on, Right what) implements Sending {}

    /** The same content as another event. */
    record AsAnother(LocalDate on, Right what) implements Sending {}

    /** A child was given a second person id, and a record under it. */
    record Duplicate(LocalDate on, String child) implements Sending {}

    /** The two ids turned out to be one child's. */
    record Merged(LocalDate on, String child) implements Sending {}

    /** What no service can take: it ends as a dead letter. */
    record Malformed(LocalDate on, String child, Fault fault) implements Sending {}

    /** Nothing is sent: the integration's people put right what had become a dead letter, and have it tried again. */
    record Mended(LocalDate on, Malformed what) implements Sending {}
}
