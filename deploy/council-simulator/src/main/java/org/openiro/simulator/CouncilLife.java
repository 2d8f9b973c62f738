package org.openiro.simulator;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openiro.simulator.casemanagement.Integration;
import org.openiro.simulator.casemanagement.OnTheWay;
import org.openiro.simulator.casemanagement.Sending;
import org.openiro.simulator.council.Happening;
import org.openiro.simulator.council.ReviewHappening.Booked;
import org.openiro.simulator.council.SeveralChildrenHappening;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.council.SystemHappening;
import org.openiro.simulator.council.TeamHappening.PostEntered;
import org.openiro.simulator.council.TeamHappening.Settings;
import org.openiro.simulator.people.People;

/**
 * One council's life, a day at a time: its system's records, and what its people do. Whose record is on its way waits until
 * it has landed; everybody else's matters are done meanwhile, and what is of several children last.
 */
final class CouncilLife {

    private final NavigableMap<LocalDate, List<Sending>> sendings;
    private final NavigableMap<LocalDate, List<Happening>> matters;
    private final Integration integration;
    private final People people;
    private final Hands hands;
    private final List<Happening> postponed = new ArrayList<>();

    CouncilLife(SyntheticCouncil council, List<Sending> sendings, Integration integration, People people, Hands hands) {
        this.sendings =
                sendings.stream().collect(Collectors.groupingBy(Sending::on, TreeMap::new, Collectors.toList()));
        this.matters = council.happenings().stream()
                .filter(happening -> !(happening instanceof SystemHappening))
                .collect(Collectors.groupingBy(Happening::on, TreeMap::new, Collectors.toList()));
        this.integration = integration;
        this.people = people;
        this.hands = hands;
    }

    /** The days on which anything happens. */
    NavigableSet<LocalDate> days() {
        NavigableSet<LocalDate> days = new TreeSet<>(sendings.keySet());
        days.addAll(matters.keySet());
        return days;
    }

    void liveThrough(LocalDate today) {
        List<Happening> work = new ArrayList<>(postponed);
        work.addAll(matters.getOrDefault(today, List.of()));
        Set<String> waiting = postponed.stream().map(People::matter).collect(Collectors.toSet());
        postponed.clear();
        // What holds for every child is set before any record comes, and whoever is to be allocated is entered.
        List<Happening> first = work.stream()
                .filter(each -> each instanceof Settings || each instanceof PostEntered)
                .toList();
        first.forEach(each -> people.does(today, each));
        work.removeAll(first);
        OnTheWay sent = integration.publish(today, sendings.getOrDefault(today, List.of()));
        work.removeAll(bookedTogether(today, sent, waiting));
        List<Happening> last =
                work.stream().filter(SeveralChildrenHappening.class::isInstance).toList();
        work.removeIf(SeveralChildrenHappening.class::isInstance);
        Map<Boolean, Map<String, List<Happening>>> byMatter = work.stream()
                .collect(Collectors.partitioningBy(
                        each -> sent.isAbout(People.matter(each)),
                        Collectors.groupingBy(People::matter, LinkedHashMap::new, Collectors.toList())));
        List<Callable<List<Happening>>> meanwhile = new ArrayList<>();
        meanwhile.add(() -> {
            integration.land(today, sent);
            return List.of();
        });
        meanwhile.addAll(doing(today, byMatter.getOrDefault(false, Map.of())));
        hands.together(meanwhile).forEach(postponed::addAll);
        hands.together(doing(today, byMatter.getOrDefault(true, Map.of()))).forEach(postponed::addAll);
        last.stream().filter(each -> !people.does(today, each)).forEach(postponed::add);
    }

    /** The administrator begins with what is booked together, which is the first that is entered of those children that day. */
    private List<Booked> bookedTogether(LocalDate today, OnTheWay sent, Set<String> waiting) {
        List<Booked> together = matters.getOrDefault(today, List.of()).stream()
                .filter(Booked.class::isInstance)
                .map(Booked.class::cast)
                .filter(booked -> booked.how() != Booked.How.ALONE)
                .filter(booked -> !waiting.contains(booked.child()) && !sent.isAbout(booked.child()))
                .toList();
        return together.isEmpty() ? List.of() : people.booksTogether(today, together);
    }

    private List<Callable<List<Happening>>> doing(LocalDate today, Map<String, List<Happening>> matters) {
        return matters.values().stream()
                .<Callable<List<Happening>>>map(matter -> () -> done(today, matter))
                .toList();
    }

    /** What could not be done yet, and with it all that was to follow. */
    private List<Happening> done(LocalDate today, List<Happening> matter) {
        Deque<Happening> left = new ArrayDeque<>(matter);
        while (!left.isEmpty() && people.does(today, left.element())) {
            left.remove();
        }
        return List.copyOf(left);
    }
}
