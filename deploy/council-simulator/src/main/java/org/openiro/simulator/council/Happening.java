package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that the council's system or one of its people does on a day. A diary lays them, an actor carries them out: what
 * the platform learns to do later comes in as a further record here, laid by its diary and done by whoever does it.
 */
public sealed interface Happening {

    LocalDate on();

    /** What the case-management system sends. */
    sealed interface SystemHappening extends Happening {

        /** The child's record as it stood on a day. */
        record SnapshotSent(LocalDate on, String child, LocalDate asAt) implements SystemHappening {}

        /** A review that was held, as the system records it. */
        record ReviewSent(LocalDate on, String child, LocalDate heldOn) implements SystemHappening {}

        /** SSDA903 files of a year. */
        sealed interface FilesUploaded extends SystemHappening {

            CollectionYear year();

            boolean isAbout(String child);
        }

        /** The yearly return, whole or to date: it is about everybody. */
        record ReturnUploaded(LocalDate on, CollectionYear year) implements FilesUploaded {
            @Override
            public boolean isAbout(String child) {
                return true;
            }
        }

        /**
         * The files of a night: only the children of whom something was typed in that OpenIRO hears of by file.
         *
         * @param extract as at which day each of these children's records was typed in last
         */
        record NightlyFilesUploaded(LocalDate on, CollectionYear year, SortedMap<String, LocalDate> extract)
                implements FilesUploaded {
            @Override
            public boolean isAbout(String child) {
                return extract.containsKey(child);
            }
        }

        /** A child's record was an error. */
        record ChildWithdrawn(LocalDate on, String child) implements SystemHappening {}
    }

    /** What the IRO manager enters of the team and of whose children are whose. */
    sealed interface TeamHappening extends Happening {

        /** An IRO's record, whole, as it stands on that day. */
        record PostEntered(LocalDate on, String professional) implements TeamHappening {}

        record Allocated(LocalDate on, String child, String professional, LocalDate from, Kind kind)
                implements TeamHappening {}

        record AllocationEnded(
                LocalDate on, String child, String professional, LocalDate endedOn, String reason, Kind kind)
                implements TeamHappening {}

        /** The council's own standard: reviews of young children more often than the law says. */
        record PolicySet(LocalDate on, int everyMonths, int underAge) implements TeamHappening {}

        enum Kind {
            MAIN,
            COVER
        }
    }

    /** What is entered of a child's reviews. */
    sealed interface ReviewHappening extends Happening {

        String child();

        record Booked(LocalDate on, String child, LocalDate bookedFor, String chairedBy) implements ReviewHappening {}

        record BookingCancelled(LocalDate on, String child, String reason) implements ReviewHappening {}

        record Held(LocalDate on, String child, HeldReview review) implements ReviewHappening {}
    }

    /** What may bring a child's review forward; known by the council's own reference until the platform gives it an id. */
    sealed interface TriggerHappening extends Happening {

        String trigger();

        String child();

        record TriggerRecorded(LocalDate on, String trigger, String child, String kind, LocalDate occurredOn)
                implements TriggerHappening {}

        /**
         * What the IRO decided.
         *
         * @param reviewBy by when the review is wanted; null when it stays due when it was
         */
        record TriggerDecided(
                LocalDate on,
                String trigger,
                String child,
                @Nullable LocalDate reviewBy) implements TriggerHappening {}

        /** It was recorded in error. */
        record TriggerWithdrawn(LocalDate on, String trigger, String child) implements TriggerHappening {}
    }

    /** What an IRO challenges; a concern is known by the council's own reference until the platform gives it an id. */
    sealed interface ConcernHappening extends Happening {

        String concern();

        record Raised(
                LocalDate on,
                String concern,
                List<String> children,
                String theme,
                List<String> otherThemes,
                LocalDate raisedOn,
                boolean sensitive)
                implements ConcernHappening {}

        record MadeFormal(LocalDate on, String concern, LocalDate formalisedOn) implements ConcernHappening {}

        record Closed(LocalDate on, String concern, LocalDate closedOn, String outcome) implements ConcernHappening {}
    }
}
