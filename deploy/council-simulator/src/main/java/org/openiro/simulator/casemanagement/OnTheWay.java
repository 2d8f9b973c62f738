package org.openiro.simulator.casemanagement;

import java.util.List;
import org.openiro.simulator.council.CollectionYear;

/** What was sent and has not been dealt with yet. */
public record OnTheWay(List<Published> published, List<CollectionYear> uploads) {

    /** Whether people had better wait with this person's matters; a return is about everybody. */
    public boolean isAbout(String person) {
        return !uploads.isEmpty()
                || published.stream().anyMatch(each -> each.person().equals(person));
    }
}
