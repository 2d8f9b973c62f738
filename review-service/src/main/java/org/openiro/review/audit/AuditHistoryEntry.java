package org.openiro.review.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.openiro.review.audit.domain.Grades;
import org.openiro.review.entry.Entered;

/** Who did what with an audit, and when, with the grades that counted since. Added to, never changed. */
@Entity
@Immutable
@Table(name = "review_audit_history")
class AuditHistoryEntry {

    /** What was done. */
    enum AuditStep {
        RECORDED,
        MODERATED,
        RECORDED_IN_ERROR
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "audit_id")
    private UUID auditId;

    /** The audit's version after it. */
    @Column(name = "step")
    private long step;

    @Enumerated(EnumType.STRING)
    @Column(name = "what")
    private AuditStep what;

    @Embedded
    private Entered entered;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "counted")
    private Grades counted;

    protected AuditHistoryEntry() {}

    AuditHistoryEntry(ReviewAudit audit, AuditStep what, Entered entered) {
        this.id = UUID.randomUUID();
        this.auditId = audit.id();
        this.step = audit.version();
        this.what = what;
        this.entered = entered;
        this.counted = audit.counted();
    }

    AuditStep what() {
        return what;
    }

    Entered entered() {
        return entered;
    }

    Grades counted() {
        return counted;
    }
}
