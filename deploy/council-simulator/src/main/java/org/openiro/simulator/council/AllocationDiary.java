package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;
import org.openiro.simulator.council.IroPost.Absence;
import org.openiro.simulator.council.TeamHappening.Allocated;
import org.openiro.simulator.council.TeamHappening.AllocationEnded;
import org.openiro.simulator.council.TeamHappening.Kind;

/**
 * Who becomes whose IRO, day by day: the sibling's, the former one after a return, else whoever has the least to carry for
 * their hours. For some children the case-management system tells it (an involvement), for the others the manager enters it.
 */
final class AllocationDiary {

    private final Dice dice;
    private final List<IroPost> posts;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Allocations allocations = new Allocations();
    private final List<TeamHappening> happenings = new ArrayList<>();
    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparing(Task::on).thenComparing(Task::number));
    private final Map<String, Child> byId = new HashMap<>();
    private final Map<String, List<String>> families = new HashMap<>();
    private final Map<String, Integer> caseloads = new HashMap<>();
    private final Set<String> enteredByPerson = new HashSet<>();
    private final Map<String, LocalDate> entered = new HashMap<>();
    private int number;

    AllocationDiary(Dice dice, List<IroPost> posts, LocalDate firstDay, LocalDate lastDay) {
        this.dice = dice;
        this.posts = posts;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    private record Task(LocalDate on, int number, Runnable done) {}

    Allocations lay(List<Child> children) {
        for (Child child : children) {
            byId.put(child.id(), child);
            if (child.family() != null) {
                families.computeIfAbsent(child.family(), any -> new ArrayList<>())
                        .add(child.id());
            }
            if (dice.happens("allocation.entered_by_person.percent")) {
                enteredByPerson.add(child.id());
            }
            child.periods().forEach(period -> looksAfter(child, period));
        }
        posts.stream().filter(post -> post.to() != null).forEach(post -> at(post.leavesOn(), () -> leaves(post)));
        for (IroPost post : posts) {
            post.absences().forEach(away -> at(away.from(), () -> goesAway(post, away)));
        }
        while (!tasks.isEmpty() && !tasks.element().on().isAfter(lastDay)) {
            tasks.remove().done().run();
        }
        return allocations;
    }

    List<TeamHappening> happenings() {
        return happenings.stream()
                .filter(happening -> !happening.on().isAfter(lastDay))
                .sorted(Comparator.comparing(Happening::on))
                .toList();
    }

    boolean byInvolvement(Child child) {
        return !enteredByPerson.contains(child.id());
    }

    private void at(LocalDate on, Runnable done) {
        tasks.add(new Task(on, number++, done));
    }

    private void looksAfter(Child child, PeriodInCare period) {
        boolean waits = dice.happens("allocation.waits.percent");
        int weekdays = dice.within(waits ? "allocation.waits.weekdays" : "allocation.usual.weekdays");
        LocalDate from = Weekdays.after(period.start(), weekdays);
        if (from.isBefore(period.end())) {
            at(from, () -> allocate(child, from));
            at(period.end(), () -> leavesCare(child, period.end()));
        }
    }

    private void allocate(Child child, LocalDate from) {
        if (child.periodOn(from).isEmpty()) {
            return;
        }
        IroPost iro = chosen(child, from);
        begins(child, iro.professional(), from);
        if (dice.happens("allocation.changes.percent")) {
            LocalDate on = Weekdays.onOrAfter(from.plusDays(dice.within("allocation.changes.after.days")));
            at(on, () -> changes(child, iro.professional(), on));
        }
    }

    private void begins(Child child, String iro, LocalDate from) {
        allocations.current(child.id()).ifPresent(spell -> caseloads.merge(spell.professional(), -1, Integer::sum));
        allocations.begin(child.id(), iro, from);
        caseloads.merge(iro, 1, Integer::sum);
        boolean history = from.isBefore(firstDay);
        if (enteredByPerson.contains(child.id())
                && (!history || child.periodOn(from).equals(child.periodOn(firstDay)))) {
            LocalDate entered = history ? firstDay : from.plusDays(dice.within("entry.usual.days"));
            enter(child, entered, on -> new Allocated(on, child.id(), iro, from, Kind.MAIN));
        }
    }

    /** The manager works on weekdays, on one child's matters in their order, and on none whose record is gone. */
    private void enter(Child child, LocalDate day, Function<LocalDate, TeamHappening> happening) {
        LocalDate after = entered.getOrDefault(child.id(), firstDay);
        LocalDate on = day.equals(firstDay) ? day : Weekdays.onOrAfter(day.isBefore(after) ? after : day);
        if (child.recordedOn(on)) {
            entered.put(child.id(), on);
            happenings.add(happening.apply(on));
        }
    }

    private IroPost chosen(Child child, LocalDate on) {
        return allocations
                .lastIro(child.id())
                .or(() -> siblingsIro(child, on))
                .flatMap(this::post)
                .filter(post -> post.takesOn(on))
                .orElseGet(() -> leastLoaded(on, ""));
    }

    private Optional<String> siblingsIro(Child child, LocalDate on) {
        return families.getOrDefault(child.family() == null ? "" : child.family(), List.of()).stream()
                .flatMap(sibling -> allocations.actingOn(sibling, on).stream())
                .findFirst();
    }

    private Optional<IroPost> post(String professional) {
        return posts.stream()
                .filter(post -> post.professional().equals(professional))
                .findFirst();
    }

    private IroPost leastLoaded(LocalDate on, String butNot) {
        Comparator<IroPost> byLoad = Comparator.comparingDouble(post ->
                caseloads.getOrDefault(post.professional(), 0) / post.iroFte().doubleValue());
        List<IroPost> others = posts.stream()
                .filter(post -> !post.professional().equals(butNot))
                .toList();
        return others.stream()
                .filter(post -> post.takesOn(on))
                .min(byLoad)
                .or(() -> others.stream()
                        .filter(post -> post.role() == IroPost.Role.IRO && post.inPostOn(on))
                        .min(byLoad))
                .or(() -> posts.stream()
                        .filter(post -> post.role() == IroPost.Role.MANAGER)
                        .findFirst())
                .orElseThrow();
    }

    private void changes(Child child, String from, LocalDate on) {
        boolean still = allocations
                .current(child.id())
                .filter(spell -> spell.professional().equals(from))
                .isPresent();
        if (still && child.periodOn(on).isPresent()) {
            begins(child, leastLoaded(on, from).professional(), on);
        }
    }

    /** Most children have a new IRO the same day; some wait, and are nobody's meanwhile. */
    private void leaves(IroPost post) {
        for (Child child : childrenOf(post.professional())) {
            LocalDate on = post.leavesOn();
            if (dice.happens("allocation.waits_for_successor.percent")) {
                ends(child, on, on, "IRO_LEFT", true);
                LocalDate from = Weekdays.after(on, dice.within("allocation.waits.weekdays"));
                at(from, () -> allocate(child, from));
            } else {
                begins(child, leastLoaded(on, post.professional()).professional(), on);
            }
        }
    }

    private List<Child> childrenOf(String professional) {
        return byId.values().stream()
                .filter(child -> allocations
                        .current(child.id())
                        .filter(spell -> spell.professional().equals(professional))
                        .isPresent())
                .sorted(Comparator.comparing(Child::id))
                .toList();
    }

    private void goesAway(IroPost post, Absence away) {
        LocalDate back = away.to() == null ? LocalDate.MAX : away.to();
        for (Child child : childrenOf(post.professional())) {
            if (!dice.happens("cover.percent")) {
                continue;
            }
            LocalDate from = Weekdays.after(away.from(), dice.within("cover.after.weekdays"));
            LocalDate to = child.lastDay().isBefore(back) ? child.lastDay() : back;
            if (from.isBefore(firstDay)
                    || !from.isBefore(to)
                    || child.periodOn(from).isEmpty()) {
                continue;
            }
            String cover = leastLoaded(from, post.professional()).professional();
            allocations.cover(child.id(), new IroSpell(cover, from, to));
            enter(child, from, on -> new Allocated(on, child.id(), cover, from, Kind.COVER));
            at(
                    to,
                    () -> enter(
                            child,
                            to,
                            on -> new AllocationEnded(on, child.id(), cover, to, "COVER_ENDED", Kind.COVER)));
        }
    }

    private void leavesCare(Child child, LocalDate on) {
        boolean forgotten = dice.happens("allocation.end_forgotten.percent");
        // Whoever comes back was not forgotten: there would be nothing to allocate.
        boolean forGood = on.equals(child.lastDay());
        ends(child, on, on.plusDays(dice.within("allocation.end_entered.days")), "LEFT_CARE", !(forgotten && forGood));
    }

    private void ends(Child child, LocalDate on, LocalDate day, String reason, boolean said) {
        allocations.current(child.id()).ifPresent(spell -> {
            caseloads.merge(spell.professional(), -1, Integer::sum);
            allocations.end(child.id(), on);
            if (said && enteredByPerson.contains(child.id()) && !on.isBefore(firstDay)) {
                enter(
                        child,
                        day,
                        entry -> new AllocationEnded(entry, child.id(), spell.professional(), on, reason, Kind.MAIN));
            }
        });
    }
}
