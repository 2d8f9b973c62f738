package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.Entry;

/** The class of every review of a council, and of all that is or was required and not held, by what the ledger tells. */
public final class ExpectedClasses {

    private ExpectedClasses() {}

    /**
     * One review that was held, or one that the law required and nobody held.
     *
     * @param person the child by its person id in the case-management system
     * @param dueOn null of a review that discharged nothing
     */
    public record Expected(
            String person,
            @Nullable LocalDate heldOn,
            @Nullable LocalDate dueOn,
            String timeliness) {}

    /** As at the day: what the ledger noted later is not known yet. */
    public static List<Expected> of(List<Entry> ledger, String authority, LocalDate asAt) {
        return Council.of(ledger, authority, asAt).children().stream()
                .flatMap(child -> of(child, asAt))
                .toList();
    }

    private static Stream<Expected> of(Child child, LocalDate asAt) {
        List<Duty> duties = Duties.of(child, asAt);
        return Stream.concat(
                Held.of(child, duties).map(held -> of(held, asAt)),
                duties.stream()
                        .filter(duty -> duty.heldBy() == null)
                        .map(duty -> new Expected(
                                child.person(),
                                null,
                                duty.due().on(),
                                duty.asAt(asAt).name())));
    }

    private static Expected of(Held held, LocalDate asAt) {
        Duty duty = held.duty();
        return new Expected(
                held.child().person(),
                held.on(),
                duty == null ? null : duty.due().on(),
                held.asAt(asAt).name());
    }
}
