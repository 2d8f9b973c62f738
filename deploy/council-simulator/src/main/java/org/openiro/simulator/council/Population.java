package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Who comes into care, day by day: whenever fewer children than wanted are looked after, others start, alone or with
 * brothers and sisters. It begins ten years before the council's first day, so that those in care on it have their history.
 */
final class Population {

    private static final int YEARS_BEFORE = 10;
    private static final int YEARS_TO_FILL = 4;
    private static final int TOO_OLD_TO_RETURN = 17;

    private final Dice dice;
    private final Newcomers newcomers;
    private final int wanted;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final List<Child> children = new ArrayList<>();
    private final PriorityQueue<LocalDate> leaving = new PriorityQueue<>();
    private final PriorityQueue<Return> returns = new PriorityQueue<>(Comparator.comparing(Return::on));

    Population(Dice dice, String stories, int wanted, LocalDate firstDay, LocalDate lastDay) {
        this.dice = dice;
        this.newcomers = new Newcomers(dice.about("newcomers", stories), stories);
        this.wanted = wanted;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    private record Return(LocalDate on, int child) {}

    /** All who are looked after on the council's first day or later, in the order in which they first came. */
    List<Child> children() {
        LocalDate begin = firstDay.minusYears(YEARS_BEFORE);
        for (LocalDate day = begin; !day.isAfter(lastDay); day = day.plusDays(1)) {
            leave(day);
            comeBack(day);
            come(day, target(day, begin));
        }
        die();
        return children.stream()
                .filter(child -> child.lastDay().isAfter(firstDay))
                .toList();
    }

    private int target(LocalDate day, LocalDate begin) {
        long days = day.toEpochDay() - begin.toEpochDay();
        long fill = YEARS_TO_FILL * 365L;
        return days >= fill ? wanted : (int) (wanted * days / fill);
    }

    private void leave(LocalDate day) {
        while (!leaving.isEmpty() && !leaving.element().isAfter(day)) {
            leaving.remove();
        }
    }

    private void comeBack(LocalDate day) {
        while (!returns.isEmpty() && !returns.element().on().isAfter(day)) {
            int number = returns.remove().child();
            Child child = children.get(number);
            children.set(number, child.returning(newcomers.again(child, day)));
            looksAfter(number);
        }
    }

    /** Not every place is taken the day it becomes free: the number looked after goes up and down a little. */
    private void come(LocalDate day, int target) {
        for (int free = target - leaving.size(); free > 0 && leaving.size() < target; free--) {
            if (dice.happens("free_place_taken_today.percent")) {
                for (Child child : newcomers.family(day)) {
                    children.add(child);
                    looksAfter(children.size() - 1);
                }
            }
        }
    }

    private void looksAfter(int number) {
        Child child = children.get(number);
        PeriodInCare period = child.periods().getLast();
        leaving.add(period.end());
        boolean home = period.story() == Story.HOME_SOON || period.story() == Story.HOME_LATER;
        if (home && dice.happens("returns.percent")) {
            LocalDate again = period.end().plusDays(dice.within("returns.after.days"));
            if (again.isBefore(child.born().plusYears(TOO_OLD_TO_RETURN))) {
                returns.add(new Return(again, number));
            }
        }
    }

    /** Rare, and spread evenly over the years, so that a council of the usual size has one. */
    private void die() {
        long apart = Math.round(365 / (wanted * dice.number("deaths.per_child_and_year")));
        for (LocalDate day = firstDay.plusDays(apart / 2); !day.isAfter(lastDay); day = day.plusDays(apart)) {
            LocalDate on = day;
            List<Integer> candidates = new ArrayList<>();
            for (int i = 0; i < children.size(); i++) {
                PeriodInCare last = children.get(i).periods().getLast();
                if (last.story() == Story.LONG_TERM
                        && last.holds(on)
                        && !last.start().equals(on)) {
                    candidates.add(i);
                }
            }
            if (!candidates.isEmpty()) {
                int number = dice.oneOf(candidates);
                children.set(number, children.get(number).dying(on));
            }
        }
    }
}
