package org.openiro.review.obligation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** How an obligation stood before a change, and in which time it was known like that. */
@Entity
@Immutable
@Table(name = "obligation_history")
class ObligationThen {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "obligation_id")
    private UUID obligationId;

    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "known_from")
    private Instant knownFrom;

    @Column(name = "known_until")
    private Instant knownUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "state")
    private ObligationState state;

    protected ObligationThen() {}

    ObligationThen(UUID childId, ObligationState state, Instant knownFrom, Instant knownUntil) {
        this.id = UUID.randomUUID();
        this.obligationId = state.obligationId();
        this.childId = childId;
        this.knownFrom = knownFrom;
        this.knownUntil = knownUntil;
        this.state = state;
    }

    ObligationState state() {
        return state;
    }
}
