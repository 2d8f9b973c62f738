package org.openiro.platform.events;

import java.util.UUID;

/**
 * What a fact is about.
 *
 * @param kind for example {@code child} or {@code concern}
 * @param id ours, or for what a system calls a child a hash of it ({@link Withdrawals#identifier})
 */
public record Subject(String kind, String id) {

    public static final String CHILD = "child";

    public static Subject child(UUID id) {
        return new Subject(CHILD, id.toString());
    }
}
