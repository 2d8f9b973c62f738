package org.openiro.review.familygroup.domain;

import java.util.List;

/** A family group meeting with those to whom it was offered; none when it was not. */
public record FamilyOffer(FamilyMeeting meeting, List<OfferedTo> to) {

    public FamilyOffer {
        to = List.copyOf(to);
    }
}
