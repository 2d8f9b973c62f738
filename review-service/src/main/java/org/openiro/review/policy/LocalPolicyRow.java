package org.openiro.review.policy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.review.policy.domain.LocalLimit;
import org.openiro.review.policy.domain.LocalPolicy;

/** A policy of a council, with who set it and who ended it. */
@Entity
@Table(name = "local_policy")
class LocalPolicyRow {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "every_months")
    private @Nullable Integer everyMonths;

    @Column(name = "under_age")
    private @Nullable Integer underAge;

    @Column(name = "with_authority_to_place")
    private boolean withAuthorityToPlace;

    @Column(name = "days_after_authority_to_place")
    private @Nullable Integer daysAfterAuthorityToPlace;

    @Column(name = "in_force_from")
    private LocalDate from;

    @Column(name = "in_force_until")
    private @Nullable LocalDate until;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected LocalPolicyRow() {}

    LocalPolicyRow(SetPolicyRequest request, String by, Instant at) {
        id = UUID.randomUUID();
        everyMonths = request.everyMonths();
        underAge = request.underAge();
        withAuthorityToPlace = request.onlyWithAuthorityToPlace();
        daysAfterAuthorityToPlace = request.daysAfterAuthorityToPlace();
        from = request.from();
        until = request.until();
        setBy = by;
        setAt = at;
    }

    void end(LocalDate on, String by, Instant at) {
        until = on;
        endedBy = by;
        endedAt = at;
    }

    LocalPolicy policy() {
        return new LocalPolicy(id, limit(), from, until);
    }

    private LocalLimit limit() {
        return everyMonths == null
                ? new LocalLimit.DaysAfterAuthorityToPlace(Objects.requireNonNull(daysAfterAuthorityToPlace))
                : new LocalLimit.EveryMonths(everyMonths, underAge, withAuthorityToPlace);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    @Nullable
    Integer everyMonths() {
        return everyMonths;
    }

    @Nullable
    Integer underAge() {
        return underAge;
    }

    boolean withAuthorityToPlace() {
        return withAuthorityToPlace;
    }

    @Nullable
    Integer daysAfterAuthorityToPlace() {
        return daysAfterAuthorityToPlace;
    }

    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate until() {
        return until;
    }

    String setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }

    @Nullable
    String endedBy() {
        return endedBy;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
