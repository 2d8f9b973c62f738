package org.openiro.simulator.ledger.count;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openiro.simulator.ledger.AuditEntry.AuditInError;
import org.openiro.simulator.ledger.AuditEntry.AuditRecorded;
import org.openiro.simulator.ledger.ReviewEntry.ReviewInError;

/** Audits that were no error: those that count are of reviews that stand. */
final class CountedAudits {

    private CountedAudits() {}

    static List<AuditRecorded> of(Noted noted) {
        Set<String> errors = notStanding(noted);
        return all(noted).filter(audit -> !errors.contains(audit.reviewId())).toList();
    }

    static List<AuditRecorded> leftOut(Noted noted) {
        Set<String> errors = notStanding(noted);
        return all(noted).filter(audit -> errors.contains(audit.reviewId())).toList();
    }

    /** Within the year that ends with the day. */
    static boolean lately(Noted noted, LocalDate on) {
        return on.isAfter(noted.day().minusYears(1));
    }

    private static Stream<AuditRecorded> all(Noted noted) {
        Set<String> errors =
                noted.of(AuditInError.class).map(AuditInError::auditId).collect(toSet());
        return noted.of(AuditRecorded.class)
                .filter(audit -> noted.persons().counts(audit.person()) && !errors.contains(audit.auditId()));
    }

    private static Set<String> notStanding(Noted noted) {
        return noted.of(ReviewInError.class).map(ReviewInError::reviewId).collect(toSet());
    }
}
