package org.openiro.simulator.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openiro.simulator.council.Happening.OfSeveralChildren.HeldTogether;
import org.openiro.simulator.council.Happening.ReviewHappening;
import org.openiro.simulator.council.Happening.ReviewHappening.Held;

/**
 * Finds the reviews of brothers and sisters that were held at one meeting: the same day, the same chair, entered together. On
 * that day nothing else is entered of their reviews, since what is of several children is done last.
 */
final class SiblingMeetings {

    private final Map<String, String> families = new HashMap<>();

    /** Of a child whose record will be withdrawn each thing stands by itself. */
    SiblingMeetings(List<Child> children) {
        for (Child child : children) {
            if (child.family() != null && child.withdrawnOn() == null) {
                families.put(child.id(), child.family());
            }
        }
    }

    /** The same happenings; those of one meeting as one. */
    List<Happening> in(List<ReviewHappening> reviews) {
        Map<String, Integer> onDay = new HashMap<>();
        reviews.forEach(each -> onDay.merge(each.child() + each.on(), 1, Integer::sum));
        Map<String, List<Held>> meetings = new LinkedHashMap<>();
        for (ReviewHappening each : reviews) {
            if (each instanceof Held held && onDay.getOrDefault(held.child() + held.on(), 0) == 1) {
                meeting(held).ifPresent(meeting -> meetings.computeIfAbsent(meeting, any -> new ArrayList<>())
                        .add(held));
            }
        }
        meetings.values().removeIf(meeting -> meeting.size() == 1);
        Set<Held> together = meetings.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        List<Happening> all = new ArrayList<>(reviews);
        all.removeAll(together);
        for (List<Held> meeting : meetings.values()) {
            all.add(new HeldTogether(meeting.getFirst().on(), List.copyOf(meeting)));
        }
        return all;
    }

    private Optional<String> meeting(Held held) {
        HeldReview review = held.review();
        String family = families.get(held.child());
        return family == null || !review.oneMeeting() || !review.statutory()
                ? Optional.empty()
                : Optional.of("%s %s %s %s".formatted(family, held.on(), review.on(), review.chairedBy()));
    }
}
