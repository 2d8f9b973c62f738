package org.openiro.review.timeliness;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.Entered;
import org.openiro.review.timeliness.domain.CouncilDays;

/** The days that somebody of a council named. Added to, never changed: the last counts. */
@Entity
@Immutable
@Table(name = "timeliness_setting")
class TimelinessSetting {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "number")
    private int number;

    @Column(name = "history_from")
    private @Nullable LocalDate historyFrom;

    @Column(name = "timeliness_from")
    private @Nullable LocalDate timelinessFrom;

    @Column(name = "reason")
    private String reason;

    @Embedded
    private Entered entered;

    protected TimelinessSetting() {}

    TimelinessSetting(int number, TimelinessSettingsRequest request, Entered entered) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.historyFrom = request.historyFrom();
        this.timelinessFrom = request.timelinessFrom();
        this.reason = request.reason();
        this.entered = entered;
    }

    CouncilDays days() {
        return new CouncilDays(historyFrom, timelinessFrom);
    }

    String reason() {
        return reason;
    }

    Entered entered() {
        return entered;
    }
}
