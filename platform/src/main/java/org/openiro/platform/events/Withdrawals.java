package org.openiro.platform.events;

import java.util.Collection;
import java.util.Set;

/**
 * What was withdrawn, for ever: no fact about it has an effect any more, in whatever order facts and withdrawal come. Who
 * works on something asks first, and a withdrawal waits for them; so neither can miss the other.
 */
public interface Withdrawals {

    /** Waits for those who work on one of these; answers whether any of them was not withdrawn before. */
    boolean withdraw(Collection<Subject> subjects);

    /** Those of these that are withdrawn; the others will not be before this transaction ends. */
    Set<Subject> withdrawn(Collection<Subject> subjects);

    /** Asks for many at once: in this transaction no look for any of these, of whichever kind, goes to the database again. */
    void hold(Collection<Subject> subjects);

    /** The same within a transaction that holds withdrawals off by a lock of its own. */
    Set<Subject> withdrawnByNow(Collection<Subject> subjects);

    /** What a system calls a child, in this authority, told from others without saying what it is. */
    Subject identifier(String scheme, String identifier);

    /** The same out of an event that named it by its hash. */
    static Subject identifierHashed(String hash) {
        return new Subject("identifier", hash);
    }
}
