package org.openiro.platform.events;

import java.util.Collection;

/** Lets whole states be applied in rising order only: an older one that comes late changes nothing. */
public interface NewestOnly {

    /** How a state stands to those of the same thing that were noted before. */
    enum Standing {
        OLDER,

        /**
         * The newest one noted, which was forgotten with the copy ({@link CopyOfFacts}) and is taken once more. What this
         * service decided because of it stands already.
         */
        AGAIN,

        NEWER
    }

    /**
     * Notes the version of this thing's state and answers how it stands to those noted before. The note commits with the
     * current transaction.
     *
     * @param kind what the state describes, for example {@code child}
     * @param version the event's sequence, or for records of a case-management system the microseconds of its version
     */
    Standing note(String kind, String id, long version);

    /** Looks once which versions of these were noted before, for whoever is about to note several in one transaction. */
    default void lookAhead(String kind, Collection<String> ids) {}

    /** Notes it and answers whether it is to be kept, for whoever keeps it and does nothing else because of it. */
    default boolean advance(String kind, String id, long version) {
        return note(kind, id, version) != Standing.OLDER;
    }
}
