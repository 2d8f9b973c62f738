package org.openiro.simulator.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.openiro.simulator.council.ConcernHappening.Closed;
import org.openiro.simulator.council.ConcernHappening.MadeFormal;
import org.openiro.simulator.council.ConcernHappening.Raised;

/** What IROs challenge: informally at first, some of it formally, most of it closed, for one child or for several. */
final class ConcernDiary {

    private final Dice dice;
    private final List<Child> children;
    private final Allocations allocations;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    ConcernDiary(Dice dice, List<Child> children, Allocations allocations, LocalDate firstDay, LocalDate lastDay) {
        this.dice = dice;
        this.children = children;
        this.allocations = allocations;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    List<ConcernHappening> happenings(int lookedAfter) {
        List<ConcernHappening> happenings = new ArrayList<>();
        long days = ChronoUnit.DAYS.between(firstDay, lastDay);
        long count = Math.round(lookedAfter * dice.number("concerns.per_child_and_year") * days / 365);
        for (int number = 1; number <= count; number++) {
            LocalDate on = Weekdays.onOrBefore(firstDay.plusDays(7 + dice.between(0, Math.toIntExact(days))));
            happenings.addAll(concern("SYN-CONCERN-%04d".formatted(number), on));
        }
        return happenings;
    }

    private List<ConcernHappening> concern(String concern, LocalDate raised) {
        List<Child> theirs = children.stream()
                .filter(child ->
                        child.recordedOn(raised) && child.periodOn(raised).isPresent())
                .filter(child -> allocations.actingOn(child.id(), raised).isPresent())
                .toList();
        if (raised.isAfter(lastDay) || theirs.isEmpty()) {
            return List.of();
        }
        List<ConcernHappening> steps = new ArrayList<>();
        String theme = dice.draw("concern_theme");
        String other = dice.draw("concern_theme");
        LocalDate day = raised.plusDays(dice.within("entry.usual.days"));
        LocalDate entered = Weekdays.onOrAfter(day);
        steps.add(new Raised(
                entered,
                concern,
                concerned(dice.oneOf(theirs), theirs),
                theme,
                dice.happens("concerns.other_theme.percent") && !other.equals(theme) ? List.of(other) : List.of(),
                raised,
                dice.happens("concerns.sensitive.percent")));
        boolean formal = dice.happens("concerns.formal.percent");
        LocalDate last = entered;
        if (formal) {
            last = Weekdays.onOrAfter(entered.plusDays(dice.within("concerns.made_formal.days")));
            steps.add(new MadeFormal(last, concern, last));
        }
        if (!dice.happens("concerns.stay_open.percent")) {
            LocalDate closed = Weekdays.onOrAfter(
                    last.plusDays(dice.within(formal ? "concerns.formal.days" : "concerns.informal.days")));
            steps.add(new Closed(closed, concern, closed, dice.draw("concern_outcome")));
        }
        return steps;
    }

    /** One child, or with it the brothers and sisters who are in care, too. */
    private List<String> concerned(Child child, List<Child> inCare) {
        boolean all = dice.happens("concerns.siblings_too.percent");
        return inCare.stream()
                .filter(other -> other.id().equals(child.id()) || (all && child.siblingOf(other)))
                .map(Child::id)
                .toList();
    }
}
