package org.openiro.review.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.openiro.review.entry.Entries;

/** The history of each audit. */
@ApplicationScoped
class AuditHistory implements PanacheRepositoryBase<AuditHistoryEntry, UUID> {

    private final Entries entries;

    AuditHistory(Entries entries) {
        this.entries = entries;
    }

    void add(ReviewAudit audit, AuditHistoryEntry.AuditStep what) {
        persist(new AuditHistoryEntry(audit, what, entries.now()));
    }

    List<AuditHistoryEntry> of(UUID auditId) {
        return list("auditId = ?1 order by step", auditId);
    }
}
