package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.ConcernEntry.ConcernClosed;
import org.openiro.simulator.ledger.ConcernEntry.ConcernFormalised;
import org.openiro.simulator.ledger.ConcernEntry.ConcernRaised;
import org.openiro.simulator.ledger.Entry;

/** One issue raised on one date, about so many children, with its steps so far. */
record Concern(
        String theme,
        long children,
        LocalDate raisedOn,
        boolean sensitive,
        @Nullable LocalDate formalisedOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome) {

    static List<Concern> of(List<Entry> entries, Persons persons) {
        Map<String, ConcernFormalised> formalised = new HashMap<>();
        Map<String, ConcernClosed> closed = new HashMap<>();
        for (Entry entry : entries) {
            switch (entry) {
                case ConcernFormalised step -> formalised.put(step.concernId(), step);
                case ConcernClosed step -> closed.put(step.concernId(), step);
                default -> {}
            }
        }
        return entries.stream()
                .filter(ConcernRaised.class::isInstance)
                .map(ConcernRaised.class::cast)
                .map(raised -> of(raised, persons, formalised.get(raised.concernId()), closed.get(raised.concernId())))
                .toList();
    }

    boolean openOn(LocalDate day) {
        return !raisedOn.isAfter(day) && (closedOn == null || closedOn.isAfter(day));
    }

    private static Concern of(
            ConcernRaised raised,
            Persons persons,
            @Nullable ConcernFormalised formalised,
            @Nullable ConcernClosed closed) {
        return new Concern(
                raised.theme(),
                raised.persons().stream().map(persons::child).distinct().count(),
                raised.raisedOn(),
                raised.sensitive(),
                formalised == null ? null : formalised.formalisedOn(),
                closed == null ? null : closed.closedOn(),
                closed == null ? null : closed.outcome());
    }
}
