package org.openiro.review.school;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.review.school.domain.SchoolTerm;

/** A term of the council's schools, with who entered it and who took it back. */
@Entity
@Table(name = "school_term")
class SchoolTermRow {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "day_starts_at")
    private LocalTime dayStartsAt;

    @Column(name = "day_ends_at")
    private LocalTime dayEndsAt;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected SchoolTermRow() {}

    SchoolTermRow(SetSchoolTermRequest request, String by, Instant at) {
        id = UUID.randomUUID();
        firstDay = request.firstDay();
        lastDay = request.lastDay();
        dayStartsAt = request.dayStartsAt();
        dayEndsAt = request.dayEndsAt();
        setBy = by;
        setAt = at;
    }

    void withdraw(String by, Instant at) {
        withdrawnBy = by;
        withdrawnAt = at;
    }

    SchoolTerm term() {
        return new SchoolTerm(firstDay, lastDay, dayStartsAt, dayEndsAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    String setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }

    @Nullable
    String withdrawnBy() {
        return withdrawnBy;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
