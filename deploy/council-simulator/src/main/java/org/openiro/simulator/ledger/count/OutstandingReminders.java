package org.openiro.simulator.ledger.count;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.PreparationEntry.ReminderAcknowledged;
import org.openiro.simulator.ledger.PreparationEntry.RemindersSet;

/**
 * Of what social workers are reminded and have not said that they took it to heart: 20, 10, 5 and 3 working days before each
 * review, a row for each.
 *
 * <p>The platform reminds when it looks, and a simulated day may be over before it does. Where it depends on that whether, or for
 * which day, somebody was reminded, the row is left out: of a review whose day has passed, of a booking some days ago of which
 * nothing is recorded yet, of one that moved of late by so
 * little that what was sent holds, and of one that moved by more on the day itself.
 */
final class OutstandingReminders {

    /** Longer than anybody is reminded ahead, with all that was sent within five working days of it. */
    private static final int DAYS = 60;

    /** What is recorded of a meeting may come so many days after it; until then nobody says that it did not take place. */
    private static final int RECORDED_WITHIN = 3;

    private final LocalDate day;
    private final LocalDate remindedFrom;
    private final Persons persons;
    private final Map<String, List<ReminderAcknowledged>> acknowledged;
    private final SortedMap<String, String> rows = new TreeMap<>();
    private final SortedSet<String> leftOut = new TreeSet<>();

    OutstandingReminders(Noted noted) {
        this.day = noted.day();
        this.persons = noted.persons();
        this.remindedFrom = noted.of(RemindersSet.class)
                .map(RemindersSet::from)
                .reduce((before, now) -> now)
                .orElse(LocalDate.MIN);
        this.acknowledged =
                noted.of(ReminderAcknowledged.class).collect(groupingBy(each -> noted.child(each.person())));
        if (!day.isBefore(remindedFrom)) {
            Map<String, List<Entry>> ofChildren = noted.entries().stream()
                    .filter(entry -> Persons.of(entry).isPresent())
                    .collect(groupingBy(entry -> persons.child(Persons.of(entry).orElseThrow())));
            noted.children().forEach(child -> prepare(child, ofChildren.getOrDefault(child.person(), List.of())));
        }
    }

    SortedMap<String, String> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }

    SortedSet<String> leftOut() {
        return Collections.unmodifiableSortedSet(leftOut);
    }

    private void prepare(Child child, List<Entry> ofChild) {
        Planned planned = Planned.of(ofChild, persons).get(child.person());
        Occasion.of(child, planned, day)
                .filter(occasion -> !occasion.reviewOn().isBefore(remindedFrom))
                .filter(occasion -> !occasion.reviewOn().isAfter(day.plusDays(DAYS)))
                .ifPresent(occasion -> prepare(
                        child,
                        planned != null && planned.passedWithin(day, RECORDED_WITHIN),
                        occasion,
                        Prepared.between(day.minusDays(DAYS), day, ofChild, persons, occasion.duty())));
    }

    private void prepare(Child child, boolean notRecordedYet, Occasion occasion, List<Prepared> before) {
        boolean movedToday = !before.isEmpty()
                && before.getLast().last().equals(day.minusDays(1))
                && !occasion.near(before.getLast().occasion().reviewOn());
        boolean passed = occasion.reviewOn().isBefore(day);
        for (Reminder reminder : Reminder.values()) {
            String name = child.person() + " " + reminder;
            if (passed || movedToday || notRecordedYet) {
                leftOut.add(name);
            } else {
                remind(name, child, reminder, occasion, before);
            }
        }
    }

    private void remind(String name, Child child, Reminder reminder, Occasion occasion, List<Prepared> before) {
        List<ReminderAcknowledged> said = acknowledged.getOrDefault(child.person(), List.of()).stream()
                .filter(each -> each.kinds().contains(reminder.name()) && occasion.near(each.reviewOn()))
                .toList();
        if (said.isEmpty() ? movedALittle(reminder, occasion, before) : againSince(said, reminder, before)) {
            leftOut.add(name);
        } else if (said.isEmpty() && !reminder.comesOn(occasion).isAfter(day)) {
            child.socialWorkerOn(day)
                    .ifPresentOrElse(
                            worker -> rows.put(
                                    name,
                                    "for a review on %s, with %s of %s"
                                            .formatted(occasion.reviewOn(), worker.professional(), worker.team())),
                            () -> leftOut.add(name));
        }
    }

    private static boolean movedALittle(Reminder reminder, Occasion occasion, List<Prepared> before) {
        return before.stream()
                .anyMatch(each -> each.reminded(reminder)
                        && occasion.near(each.occasion().reviewOn())
                        && !each.occasion().equals(occasion));
    }

    /** Whether it was prepared for a day in between of which somebody had to be reminded again. */
    private static boolean againSince(List<ReminderAcknowledged> said, Reminder reminder, List<Prepared> before) {
        return before.stream().filter(each -> each.reminded(reminder)).anyMatch(each -> said.stream()
                .anyMatch(one ->
                        !each.last().isBefore(one.on()) && !each.occasion().near(one.reviewOn())));
    }
}
