package org.openiro.review.child;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.openiro.review.child.domain.Identifier;

/** A child in a list. */
record ChildSummary(UUID childId, List<Identifier> identifiers, boolean lookedAfter, String detailUrl) {

    static ChildSummary of(Child child, LocalDate today, String detailUrl) {
        return new ChildSummary(child.id(), child.identifiers(), child.lookedAfterOn(today), detailUrl);
    }
}
