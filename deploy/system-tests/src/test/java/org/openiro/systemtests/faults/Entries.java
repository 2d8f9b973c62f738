package org.openiro.systemtests.faults;

import java.util.List;
import java.util.stream.Stream;
import org.openiro.simulator.ledger.Entry;

/** The entries of one kind, in their order. */
final class Entries {

    private Entries() {}

    static <T extends Entry> Stream<T> of(List<Entry> ledger, Class<T> kind) {
        return ledger.stream().filter(kind::isInstance).map(kind::cast);
    }
}
