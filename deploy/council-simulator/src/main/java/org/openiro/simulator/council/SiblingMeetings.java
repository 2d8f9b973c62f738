package org.openiro.simulator.council;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.openiro.simulator.council.ReviewHappening.Booked;
import org.openiro.simulator.council.ReviewHappening.Held;
import org.openiro.simulator.council.SeveralChildrenHappening.HeldTogether;

/**
 * Finds the reviews of brothers and sisters that are planned for one meeting, and those that were held at one: the same day, the
 * same chair, entered together. On that day nothing else is entered of their reviews, since what is planned of several children
 * is done first, and what was held of them last.
 */
final class SiblingMeetings {

    private final Map<String, Child> children = new HashMap<>();

    /** Of a child whose record will be withdrawn each thing stands by itself. */
    SiblingMeetings(List<Child> children) {
        for (Child child : children) {
            if (child.family() != null && child.withdrawnOn() == null) {
                this.children.put(child.id(), child);
            }
        }
    }

    /**
     * The same happenings; bookings for one meeting are entered when the last of them is, and for one time.
     *
     * @param reviews of each child, in their order
     */
    SequencedMap<String, List<ReviewHappening>> planned(SequencedMap<String, List<ReviewHappening>> reviews) {
        Map<String, List<Booked>> meetings = new LinkedHashMap<>();
        reviews.values().forEach(ofChild -> ofChild.stream()
                .filter(Booked.class::isInstance)
                .map(Booked.class::cast)
                .forEach(booked -> meeting(booked.child(), booked.bookedFor(), booked.chairedBy())
                        .ifPresent(meeting -> meetings.computeIfAbsent(meeting, any -> new ArrayList<>())
                                .add(booked))));
        Map<Booked, Booked> together = new HashMap<>();
        meetings.forEach((meeting, bookings) -> {
            LocalDate on =
                    bookings.stream().map(Booked::on).max(LocalDate::compareTo).orElseThrow();
            List<Booked> waiting = bookings.stream()
                    .filter(booked -> canWait(booked, on, reviews.getOrDefault(booked.child(), List.of())))
                    .toList();
            if (waiting.size() > 1) {
                LocalTime startsAt = waiting.getFirst().startsAt();
                waiting.forEach(booked -> together.put(booked, booked.at(meeting, on, startsAt)));
            }
        });
        SequencedMap<String, List<ReviewHappening>> all = new LinkedHashMap<>();
        reviews.forEach((child, ofChild) -> all.put(
                child,
                ofChild.stream()
                        .<ReviewHappening>map(
                                each -> each instanceof Booked booked ? together.getOrDefault(booked, booked) : each)
                        .toList()));
        return all;
    }

    /** Whether the child is in care until then, and nothing else is entered of its reviews that day or before. */
    private boolean canWait(Booked booked, LocalDate until, List<ReviewHappening> ofChild) {
        int place = ofChild.indexOf(booked);
        return !until.isAfter(booked.bookedFor())
                && child(booked.child())
                        .filter(child -> child.periodOn(until).equals(child.periodOn(booked.on())))
                        .isPresent()
                && (place == 0 || ofChild.get(place - 1).on().isBefore(until))
                && (place == ofChild.size() - 1 || ofChild.get(place + 1).on().isAfter(until));
    }

    /** The same happenings; those held at one meeting as one. */
    List<Happening> held(List<ReviewHappening> reviews) {
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
        return review.oneMeeting() && review.statutory()
                ? meeting(held.child(), review.on(), review.chairedBy()).map(meeting -> held.on() + " " + meeting)
                : Optional.empty();
    }

    private Optional<String> meeting(String child, LocalDate day, String chair) {
        return child(child).map(each -> "%s %s %s".formatted(each.family(), day, chair));
    }

    private Optional<Child> child(String id) {
        return Optional.ofNullable(children.get(id));
    }
}
