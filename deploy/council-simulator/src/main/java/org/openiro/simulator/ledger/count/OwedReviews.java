package org.openiro.simulator.ledger.count;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reviews that are required and have not been held: overdue, wanted within four weeks, and those of them for which nothing is
 * planned. A child has one at the most.
 */
final class OwedReviews {

    private static final int WEEKS_AHEAD = 4;

    private final LocalDate day;
    private final List<Owed> owed = new ArrayList<>();

    OwedReviews(Noted noted) {
        this.day = noted.day();
        Map<String, Planned> planned = Planned.of(noted.entries(), noted.persons());
        LocalDueDates localDueDates = new LocalDueDates(noted);
        for (Child child : noted.children()) {
            Duties.of(child, day).stream()
                    .filter(Duty::open)
                    .forEach(duty -> owed.add(new Owed(duty, localDueDates.of(duty), planned.get(child.person()))));
        }
    }

    private record Owed(
            Duty duty, LocalDate wantedBy, @Nullable Planned planned) {

        LocalDate dueOn() {
            return duty.due().on();
        }
    }

    Map<String, String> overdue() {
        return rows(each -> timeliness(each) == Timeliness.OVERDUE);
    }

    Map<String, String> dueSoon() {
        return rows(each -> !each.dueOn().isBefore(day) && wantedSoon(each));
    }

    Map<String, String> unbooked() {
        return rows(each -> wantedSoon(each) && planned(each).equals("nothing is planned"));
    }

    private boolean wantedSoon(Owed review) {
        return !review.wantedBy().isAfter(day.plusWeeks(WEEKS_AHEAD));
    }

    private Timeliness timeliness(Owed review) {
        return review.duty().asAt(day);
    }

    private Map<String, String> rows(Predicate<Owed> listed) {
        Map<String, String> rows = new TreeMap<>();
        owed.stream()
                .filter(listed)
                .forEach(each -> rows.put(each.duty().child().person(), row(each)));
        return rows;
    }

    private String row(Owed review) {
        Timeliness timeliness = timeliness(review);
        return "%s due %s, wanted by %s, %s %s, %s"
                .formatted(
                        review.duty().due().rule(),
                        review.dueOn(),
                        review.wantedBy(),
                        timeliness,
                        timeliness == Timeliness.OVERDUE ? DAYS.between(review.dueOn(), day) : null,
                        planned(review));
    }

    private String planned(Owed review) {
        Planned planned = review.planned();
        if (planned == null) {
            return "nothing is planned";
        }
        return planned.opened()
                ? "opened on " + planned.openedOn()
                : planned.aheadOn(day).map(on -> "booked for " + on).orElse("nothing is planned");
    }
}
