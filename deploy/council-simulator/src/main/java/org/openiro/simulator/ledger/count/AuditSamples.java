package org.openiro.simulator.ledger.count;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openiro.simulator.ledger.AuditEntry.AuditRecorded;
import org.openiro.simulator.ledger.AuditEntry.SampleDrawn;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.ReviewEntry.ReviewInError;

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

    /** What became of the reviews of each sample that was drawn within a year, or of which audits were made in it. */
    static Map<String, String> progress(Noted noted) {
        List<AuditRecorded> standing = CountedAudits.of(noted);
        Set<String> errors =
                noted.of(ReviewInError.class).map(ReviewInError::reviewId).collect(toSet());
        Set<String> lately = standing.stream()
                .filter(audit -> CountedAudits.lately(noted, audit.auditedOn()))
                .flatMap(audit -> Stream.ofNullable(audit.sampleId()))
                .collect(toSet());
        Map<String, String> rows = new TreeMap<>();
        noted.of(SampleDrawn.class)
                .filter(sample -> CountedAudits.lately(noted, sample.on()) || lately.contains(sample.sampleId()))
                .forEach(sample -> {
                    List<AuditRecorded> ofDrawn = standing.stream()
                            .filter(audit -> sample.reviewIds().contains(audit.reviewId()))
                            .toList();
                    long forIt = ofDrawn.stream()
                            .filter(audit -> sample.sampleId().equals(audit.sampleId()))
                            .count();
                    rows.put(
                            sample.sampleId(),
                            "%d drawn, %d audited, %d otherwise, %d not standing"
                                    .formatted(
                                            sample.reviewIds().size(),
                                            forIt,
                                            ofDrawn.size() - forIt,
                                            sample.reviewIds().stream()
                                                    .filter(errors::contains)
                                                    .count()));
                });
        return rows;
    }
}
