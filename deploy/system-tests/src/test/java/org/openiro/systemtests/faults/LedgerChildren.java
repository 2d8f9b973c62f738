package org.openiro.systemtests.faults;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openiro.simulator.ledger.BetweenReviewsEntry;
import org.openiro.simulator.ledger.ChildEntry.ChildSent;
import org.openiro.simulator.ledger.ConcernEntry.ConcernRaised;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.FollowUpEntry;
import org.openiro.simulator.ledger.Mended;
import org.openiro.simulator.ledger.Refused;
import org.openiro.simulator.ledger.ReviewEntry;
import org.openiro.simulator.ledger.TeamEntry.AllocationEnded;
import org.openiro.simulator.ledger.TeamEntry.AllocationEntered;
import org.openiro.simulator.ledger.TriggerEntry;
import org.openiro.simulator.ledger.count.Persons;

/**
 * The council's children as its ledger knows them, named as {@link Children} names those of the platform, and what there
 * must be of them: of a child that was withdrawn, nothing.
 */
final class LedgerChildren {

    private final List<Entry> ledger;
    private final Persons persons;
    private final Map<String, SortedSet<String>> names = new TreeMap<>();

    LedgerChildren(List<Entry> ledger) {
        this.ledger = ledger;
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

    /** What was said of them and of the team; a concern names only those children who are left. */
    List<Entry> entries() {
        return ledger.stream().flatMap(this::left).toList();
    }

    private Stream<Entry> left(Entry entry) {
        return switch (entry) {
            case ReviewEntry review -> Stream.of(entry).filter(_ -> counts(review.person()));
            case TriggerEntry trigger -> Stream.of(entry).filter(_ -> counts(trigger.person()));
            case FollowUpEntry follows -> Stream.of(entry).filter(_ -> counts(follows.person()));
            case BetweenReviewsEntry between -> Stream.of(entry).filter(_ -> counts(between.person()));
            case AllocationEntered allocation -> Stream.of(entry).filter(_ -> counts(allocation.person()));
            case AllocationEnded allocation -> Stream.of(entry).filter(_ -> counts(allocation.person()));
            case ConcernRaised raised ->
                Stream.<Entry>of(new ConcernRaised(
                                raised.authority(),
                                raised.on(),
                                raised.concernId(),
                                raised.persons().stream().filter(this::counts).toList(),
                                raised.theme(),
                                raised.raisedOn(),
                                raised.sensitive()))
                        .filter(_ -> raised.persons().stream().anyMatch(this::counts));
            case Refused refused -> Stream.of(entry).filter(_ -> counts(refused.what()));
            case Mended mended -> Stream.of(entry).filter(_ -> counts(mended.what()));
            default -> Stream.of(entry);
        };
    }

    private static String name(SortedSet<String> persons) {
        return String.join("+", persons);
    }
}
