package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.SortedMap;

/** What the case-management system sends. */
public sealed interface SystemHappening extends Happening {

    /** The child's record as it stood on a day. */
    record SnapshotSent(LocalDate on, String child, LocalDate asAt) implements SystemHappening {}

    /** A review that was held, as the system records it. */
    record ReviewSent(LocalDate on, String child, LocalDate heldOn) implements SystemHappening {}

    /** The system says that no review was held on a day on which people entered one, or recorded something of it. */
    record ReviewDenied(LocalDate on, String child, LocalDate heldOn) implements SystemHappening {}

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
