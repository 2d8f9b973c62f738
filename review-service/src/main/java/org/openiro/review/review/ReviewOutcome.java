package org.openiro.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.openiro.review.timeliness.domain.Timeliness;
import org.openiro.review.timeliness.domain.TimelinessBasis;

/** What is derived of a held review from its dates and the child's course: never entered, always reckoned again. */
@Embeddable
record ReviewOutcome(
        @Column(name = "obligation_id") @Nullable UUID obligationId,
        @Column(name = "rule") @Nullable String rule,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "rules")
        List<String> rules,

        @Column(name = "statutory_due_on") @Nullable LocalDate statutoryDueOn,
        @Column(name = "local_due_on") @Nullable LocalDate localDueOn,
        @Column(name = "within_local_standard") @Nullable Boolean withinLocalStandard,
        @Column(name = "timeliness") @Nullable String timeliness,

        @Enumerated(EnumType.STRING) @Column(name = "timeliness_basis") @Nullable
        TimelinessBasis timelinessBasis,

        @Column(name = "days_late") @Nullable Integer daysLate,
        @Column(name = "age_on_the_day") @Nullable Integer ageOnTheDay,
        @Column(name = "short_break") boolean shortBreak,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "findings")
        List<String> findings,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "irregularities")
        List<String> irregularities) {

    /** Of a review that has not been held. */
    static final ReviewOutcome NONE = new ReviewOutcome(
            null, null, List.of(), null, null, null, null, null, null, null, false, List.of(), List.of());

    /** What its class follows from. Replicas of the release before name none: they knew no other. */
    TimelinessBasis basis() {
        return timelinessBasis == null ? TimelinessBasis.STATUTORY : timelinessBasis;
    }

    boolean late() {
        return Timeliness.LATE.name().equals(timeliness);
    }
}
