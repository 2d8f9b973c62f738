package org.openiro.simulator.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the case-management system said of a child, named by its person id there. */
public sealed interface ChildEntry extends Entry {

    String person();

    /**
     * A {@code child-record.v1} that was taken: a full snapshot. A list or date that is null was not said, an empty list
     * says that there is none.
     *
     * @param sourceVersion orders the records of one child, in whatever order they arrive
     * @param iros the involvements with the role IRO, the only ones that figures need
     * @param socialWorkers those with the role SOCIAL_WORKER, who prepare reviews
     */
    record ChildSent(
            String authority,
            LocalDate on,
            String person,
            Instant sourceVersion,
            @Nullable LocalDate dateOfBirth,
            @Nullable LocalDate dateOfDeath,
            @Nullable List<Care> periodsOfCare,
            @Nullable List<Status> legalStatuses,
            @Nullable List<Placement> placements,
            @Nullable LocalDate authorityToPlaceOn,
            @Nullable LocalDate placedForAdoptionOn,
            @Nullable ShortBreaks shortBreaks,
            @Nullable List<Involvement> iros,
            @Nullable List<SocialWorker> socialWorkers)
            implements ChildEntry {}

    /** The person's record was withdrawn: nothing of the child counts any more. */
    record ChildWithdrawn(String authority, LocalDate on, String person) implements ChildEntry {}

    /** The person is the same child as another, under whom all facts of both count from now on. */
    record ChildMerged(String authority, LocalDate on, String person, String into) implements ChildEntry {}

    /** A merge was a mistake: each person's own facts are that child's again. */
    record ChildUnmerged(String authority, LocalDate on, String person, String from) implements ChildEntry {}

    /** A period of care; {@code endedOn} is the first day out of it. */
    record Care(
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable String endReason) {}

    record Status(String code, LocalDate from, @Nullable LocalDate to) {}

    record Placement(String type, LocalDate from, @Nullable LocalDate to) {}

    record ShortBreaks(LocalDate agreedOn, @Nullable List<Stay> stays) {}

    record Stay(LocalDate from, @Nullable LocalDate to) {}

    record SocialWorker(
            String professional,
            @Nullable String team,
            LocalDate from,
            @Nullable LocalDate to) {}

    record Involvement(
            String professional, LocalDate from, @Nullable LocalDate to) {}
}
