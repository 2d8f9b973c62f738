package org.openiro.review.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Who did what with a decision, and when. Added to, never changed. */
@Entity
@Immutable
@Table(name = "review_decision_history")
class DecisionHistoryEntry {

    /** What was done. */
    enum Step {
        MADE,
        AMENDED,
        CIRCULATED,
        CIRCULATION_CORRECTED,
        ANSWERED,
        ANSWER_TAKEN_BACK,
        CLOSED,
        REOPENED,
        /** Its review did not stand: brought to the one that made it. */
        CARRIED
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "decision_version")
    private long decisionVersion;

    @Column(name = "at")
    private Instant at;

    @Column(name = "by")
    private String by;

    @Enumerated(EnumType.STRING)
    @Column(name = "what")
    private Step what;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "change")
    private DecisionChange change;

    protected DecisionHistoryEntry() {}

    DecisionHistoryEntry(
            UUID decisionId, long decisionVersion, Instant at, String by, Step what, DecisionChange change) {
        this.id = UUID.randomUUID();
        this.decisionId = decisionId;
        this.decisionVersion = decisionVersion;
        this.at = at;
        this.by = by;
        this.what = what;
        this.change = change;
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }

    Step what() {
        return what;
    }

    DecisionChange change() {
        return change;
    }
}
