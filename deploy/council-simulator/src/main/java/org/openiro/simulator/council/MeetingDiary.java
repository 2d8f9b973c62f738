package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.Arrangement.Excluded;
import org.openiro.simulator.council.FollowUpHappening.Attended;
import org.openiro.simulator.council.FollowUpHappening.Heard;
import org.openiro.simulator.council.HeldReview.ConductedBy;
import org.openiro.simulator.council.ReviewHappening.Arranged;
import org.openiro.simulator.council.ReviewHappening.Booked;
import org.openiro.simulator.council.ReviewHappening.Held;

/** What is arranged for the meetings that are booked of a child, and how child and parents were heard at those that were held. */
final class MeetingDiary {

    private static final int ASKED_FROM = 4;
    private static final int FEEDBACK_FROM = 7;
    private static final String FATHER = "FATHER";
    private static final Set<String> ATTENDED_CODES = Set.of("PN1", "PN2", "PN3", "PN4");

    private final Dice dice;
    private final SyntheticChild child;
    private final LocalDate from;
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<LocalDate, Arrangement> arranged = new HashMap<>();

    /** @param from the first day on which people keep it */
    MeetingDiary(Dice dice, SyntheticChild child, LocalDate from) {
        this.dice = dice;
        this.child = child;
        this.from = from;
    }

    List<Happening> of(List<ReviewHappening> entered) {
        for (int i = 0; i < entered.size(); i++) {
            ReviewHappening next = i + 1 < entered.size() ? entered.get(i + 1) : null;
            switch (entered.get(i)) {
                case Booked booked when dice.happens("arrangements.percent") -> arrange(booked, next);
                case Held held when child.reviews().contains(held.review()) -> hear(held);
                default -> {}
            }
        }
        return List.copyOf(happenings);
    }

    /** Some weeks ahead, and while the booking stands. */
    private void arrange(Booked booked, @Nullable ReviewHappening next) {
        LocalDate ahead = Weekdays.onOrBefore(booked.bookedFor().minusDays(dice.within("arrangements.before.days")));
        LocalDate on = ahead.isBefore(booked.on()) ? booked.on() : ahead;
        if (!on.isBefore(from) && (next == null || on.isBefore(next.on()))) {
            Arrangement arrangement = arrangement(booked, on);
            arranged.put(booked.bookedFor(), arrangement);
            happenings.add(new Arranged(on, child.id(), arrangement));
        }
    }

    private Arrangement arrangement(Booked booked, LocalDate on) {
        boolean young = booked.bookedFor().isBefore(child.child().born().plusYears(ASKED_FROM));
        SequencedSet<String> invited = new LinkedHashSet<>(List.of("SOCIAL_WORKER", "CARER"));
        if (!young) {
            invited.addFirst("CHILD");
        }
        parents().forEach(invited::add);
        invited.add(dice.draw("arrangement.also_invited"));
        String wanted = dice.draw("arrangement.wanted");
        boolean asked = !young && !wanted.equals("NOBODY_ELSE");
        if (asked && dice.happens("arrangements.wanted_are_invited.percent")) {
            invited.add(wanted);
        }
        Excluded without = null;
        if (!child.child().unaccompanied() && dice.happens("arrangements.parent_excluded.percent")) {
            without = new Excluded(
                    FATHER,
                    dice.draw("arrangement.excluded_because"),
                    on,
                    dice.happens("arrangements.excluded_after_consulting.percent"));
            invited.remove(FATHER);
        }
        return new Arrangement(
                dice.draw("arrangement.place"),
                (int) dice.number("arrangements.minutes"),
                young ? "NOT_ASKED" : dice.draw("arrangement.child_on_place"),
                young || booked.startsAt() == null ? "NOT_ASKED" : dice.draw("arrangement.child_on_time"),
                asked ? List.of(wanted) : List.of(),
                List.copyOf(invited),
                without);
    }

    private List<String> parents() {
        return child.child().unaccompanied() ? List.of() : List.of("MOTHER", FATHER);
    }

    /** The child as the code of its part says, the parents as is said of theirs. */
    private SortedMap<String, String> came(
            HeldReview review, Arrangement arrangement, SortedMap<String, String> parts) {
        SortedMap<String, String> came = new TreeMap<>();
        for (String role : arrangement.invited()) {
            boolean isThere = role.equals("CHILD")
                    ? ATTENDED_CODES.contains(review.participation())
                    : parts.containsKey(role)
                            ? "ATTENDED".equals(parts.get(role))
                            : dice.happens("arrangements.comes.percent");
            came.put(role, isThere ? "ATTENDED" : dice.draw("arrangement.absent"));
        }
        return Collections.unmodifiableSortedMap(came);
    }

    private void hear(Held held) {
        HeldReview review = held.review();
        LocalDate on = Weekdays.after(held.on(), 1);
        if (!review.statutory() || review.on().isBefore(from)) {
            return;
        }
        Arrangement arrangement = arranged.get(review.plannedFor());
        SortedMap<String, String> parts = new TreeMap<>();
        for (String parent : parents()) {
            String part = dice.draw("voice.parent");
            boolean absent = part.equals("ATTENDED")
                    && (review.conductedBy() == ConductedBy.WITHOUT_MEETING
                            || (arrangement != null && arrangement.keepsOut(parent)));
            parts.put(parent, absent ? "GAVE_VIEWS" : part);
        }
        if (arrangement != null
                && review.conductedBy() != ConductedBy.WITHOUT_MEETING
                && dice.happens("arrangements.who_came.percent")) {
            happenings.add(new Attended(on, child.id(), review.on(), arrangement, came(review, arrangement, parts)));
        }
        boolean old = !review.on().isBefore(child.child().born().plusYears(FEEDBACK_FROM));
        happenings.add(new Heard(
                on,
                child.id(),
                review.on(),
                new Voice(
                        dice.draw("voice.advocate"),
                        dice.draw("voice.independent_visitor"),
                        Collections.unmodifiableSortedMap(parts),
                        old && dice.happens("voice.feedback.percent") ? dice.draw("voice.feedback_by") : null)));
    }
}
