package org.openiro.simulator.ledger.count;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openiro.simulator.ledger.ChildEntry.Involvement;
import org.openiro.simulator.ledger.PreparationEntry.CalendarDrawn;
import org.openiro.simulator.ledger.PreparationEntry.CalendarRevoked;

/**
 * What IROs read in their calendars: the meeting that is planned of each review that is not completed, after an adjournment the one
 * in which it goes on; of reviews that they chair, and of the children whose IRO the case-management system calls them today. What
 * is booked for one meeting and one time is one. A revoked address answers nothing.
 */
final class Calendars {

    private static final String FOUND = "answers 200";
    private static final String NOT_FOUND = "answers 404";

    private Calendars() {}

    static Map<String, String> rows(Noted noted) {
        Set<String> revoked =
                noted.of(CalendarRevoked.class).map(CalendarRevoked::feedId).collect(Collectors.toSet());
        Map<String, Planned> planned = Planned.of(noted.entries(), noted.persons());
        Map<String, String> rows = new TreeMap<>();
        noted.of(CalendarDrawn.class).forEach(drawn -> {
            boolean reads = !revoked.contains(drawn.feedId());
            rows.put(drawn.professional(), reads ? FOUND : NOT_FOUND);
            if (reads) {
                meetings(noted, planned, drawn.professional())
                        .forEach((reviews, when) -> rows.put(drawn.professional() + " " + reviews, when));
            }
        });
        return rows;
    }

    private static Map<String, String> meetings(Noted noted, Map<String, Planned> planned, String iro) {
        List<Planned> theirs = new ArrayList<>();
        for (Child child : noted.children()) {
            Planned review = planned.get(child.person());
            if (review != null && review.meets() && isOf(iro, review, child, noted)) {
                theirs.add(review);
            }
        }
        Map<String, String> meetings = new TreeMap<>();
        theirs.stream()
                .collect(groupingBy(review -> review.meeting() + " " + review.when()))
                .values()
                .forEach(together -> meetings.put(
                        together.stream().map(Planned::reviewId).sorted().collect(Collectors.joining(" and ")),
                        together.getFirst().when()));
        return meetings;
    }

    private static boolean isOf(String iro, Planned review, Child child, Noted noted) {
        return iro.equals(review.chairedBy())
                || child.calledIroOn(noted.day())
                        .map(Involvement::professional)
                        .filter(iro::equals)
                        .isPresent();
    }
}
