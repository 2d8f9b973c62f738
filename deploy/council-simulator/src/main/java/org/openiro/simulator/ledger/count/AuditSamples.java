package org.openiro.simulator.ledger.count;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openiro.simulator.ledger.AuditEntry.SampleDrawn;
import org.openiro.simulator.ledger.Entry;

/** Of how many reviews each sample was drawn: those completed in its period that were known on the day of the draw. */
final class AuditSamples {

    private AuditSamples() {}

    static Map<String, String> rows(Noted noted, List<Entry> ledger, String authority) {
        Map<String, String> rows = new TreeMap<>();
        noted.of(SampleDrawn.class).forEach(sample -> {
            long population = Noted.of(ledger, authority, sample.on()).children().stream()
                    .flatMap(child -> child.reviews().stream())
                    .filter(review -> !review.heldOn().isBefore(sample.from())
                            && !review.heldOn().isAfter(sample.to()))
                    .count();
            rows.put(
                    sample.sampleId(),
                    "from %s to %s, at most %d of %d".formatted(sample.from(), sample.to(), sample.size(), population));
        });
        return rows;
    }
}
