package org.openiro.review.review;

import java.util.Set;

/**
 * Who chaired the meetings of a review, as they are called in it.
 *
 * @param everyMeeting whether a chair is named of every meeting
 */
public record NamedChairs(Set<String> references, boolean everyMeeting) {

    public NamedChairs {
        references = Set.copyOf(references);
    }
}
