package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.List;
import org.openiro.simulator.ledger.Entry;

/** What the ledger tells of one council by a day. */
record Council(List<Child> children, Team team, List<Concern> concerns) {

    static Council of(List<Entry> ledger, String authority, LocalDate asAt) {
        List<Entry> entries = ledger.stream()
                .filter(entry ->
                        entry.authority().equals(authority) && !entry.on().isAfter(asAt))
                .toList();
        Persons persons = new Persons(entries);
        return new Council(Children.of(entries, persons), new Team(entries, asAt), Concern.of(entries, persons));
    }
}
