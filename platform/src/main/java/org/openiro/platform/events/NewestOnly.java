package org.openiro.platform.events;

/** Lets whole states be applied in rising order only: an older one that comes late changes nothing. */
public interface NewestOnly {

    /**
     * Notes the version of this thing's state and answers whether it is newer than every one noted before. The note
     * commits with the current transaction.
     *
     * @param kind what the state describes, for example {@code child}
     * @param version the event's sequence, or for records of a case-management system the microseconds of its version
     */
    boolean advance(String kind, String id, long version);
}
