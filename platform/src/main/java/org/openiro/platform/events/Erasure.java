package org.openiro.platform.events;

import java.util.Collection;

/**
 * Takes out of the platform's own tables what they still hold of something withdrawn, within the current transaction. The
 * access log stays: who looked at a child is not the child's to lose.
 */
public interface Erasure {

    /**
     * Nothing stays under these names: facts that wait for them, dead letters, noted versions and kept answers that name
     * them. The journal's rows under these keys lose their bodies.
     *
     * @param names our ids as text, or {@code scheme:identifier}
     */
    void of(Collection<String> names);

    /** Answers that are kept for repeats go when they name any of these; a repeat is then a command like any other. */
    void answers(Collection<String> names);

    /**
     * Takes one element out of a list in all published bodies, for facts that are about others too, or were once.
     *
     * @param list the field of the body
     * @param element as it is written in the body
     */
    void fromPublished(String list, Object element);
}
