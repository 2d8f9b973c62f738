package org.openiro.systemtests.faults;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openiro.simulator.ledger.ChildEntry.ChildSent;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.count.Persons;

/** The council's children as its ledger knows them, named as {@link Children} names those of the platform. */
final class LedgerChildren {

    private final Persons persons;
    private final Map<String, SortedSet<String>> names = new TreeMap<>();

    LedgerChildren(List<Entry> ledger) {
        this.persons = new Persons(ledger);
        Entries.of(ledger, ChildSent.class)
                .map(ChildSent::person)
                .filter(persons::counts)
                .forEach(person -> names.computeIfAbsent(persons.child(person), child -> new TreeSet<>())
                        .add(person));
    }

    Stream<String> names() {
        return names.values().stream().map(LedgerChildren::name);
    }

    String name(String person) {
        return name(names.getOrDefault(persons.child(person), new TreeSet<>(List.of(person))));
    }

    boolean counts(String person) {
        return persons.counts(person);
    }

    private static String name(SortedSet<String> persons) {
        return String.join("+", persons);
    }
}
