package org.openiro.review.entry;

import java.util.UUID;

/** An entry about a child: others wait for whoever changes one. */
public interface ChildEntry {

    UUID childId();

    long version();
}
