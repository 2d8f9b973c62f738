package org.openiro.simulator.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was entered of audits of reviews. */
public sealed interface AuditEntry extends Entry {

    /**
     * A sample was drawn.
     *
     * @param from the first day on which a review of the population was completed
     * @param to the last
     * @param population how many reviews were answered to have been completed between them
     */
    record SampleDrawn(
            String authority,
            LocalDate on,
            String sampleId,
            LocalDate from,
            LocalDate to,
            int size,
            int population,
            List<String> reviewIds)
            implements AuditEntry {}

    /**
     * A review was audited.
     *
     * @param sampleId null when the auditor chose the review
     */
    record AuditRecorded(
            String authority,
            LocalDate on,
            String person,
            String reviewId,
            String auditId,
            @Nullable String sampleId,
            LocalDate auditedOn,
            Grades grades)
            implements AuditEntry {}

    /** A second auditor's grades count from then on. */
    record AuditModerated(String authority, LocalDate on, String auditId, Grades grades) implements AuditEntry {}

    record AuditInError(String authority, LocalDate on, String auditId) implements AuditEntry {}

    /** 1 outstanding, 2 good, 3 requires improvement, 4 inadequate. */
    record Grades(int organisation, int conduct, int recording, int overall) {}
}
