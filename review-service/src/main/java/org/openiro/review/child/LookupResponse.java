package org.openiro.review.child;

import java.util.List;
import java.util.UUID;
import org.openiro.review.child.domain.Identifier;

/** The children found, each once, with all of their identifiers; what was not found is left out. */
record LookupResponse(List<Item> items) {

    record Item(UUID childId, List<Identifier> identifiers) {

        static Item of(Child child) {
            return new Item(child.id(), child.identifiers());
        }
    }
}
