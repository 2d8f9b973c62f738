package org.openiro.reporting.facts.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiro.reporting.facts.domain.Obligation;

/** The reviews that the law requires, whole states; a withdrawn one stays as a row and is counted nowhere. */
@ApplicationScoped
public class ObligationFacts implements PanacheRepositoryBase<ObligationRow, UUID> {

    public void keep(Obligation obligation, boolean withdrawn, Instant recordedAt) {
        ObligationRow known = findById(obligation.obligationId());
        ObligationRow row = known == null ? new ObligationRow() : known;
        row.obligationId = obligation.obligationId();
        row.becomes(obligation, withdrawn, recordedAt);
        persist(row);
    }

    /** Those that may be judged on a due date in the time, of the law or as a source recorded it, and those without one. */
    List<Obligation> dueOrUndated(LocalDate from, LocalDate to) {
        return list(
                        "withdrawn = false and (statutoryDueOn between :from and :to or recordedDueOn between :from and :to"
                                + " or statutoryDueOn is null)",
                        Map.of("from", from, "to", to))
                .stream()
                .map(ObligationRow::obligation)
                .toList();
    }

    /** Answers the ids of those that were there. */
    public List<UUID> forget(UUID childId) {
        List<UUID> gone =
                list("childId", childId).stream().map(row -> row.obligationId).toList();
        delete("childId", childId);
        return gone;
    }
}
