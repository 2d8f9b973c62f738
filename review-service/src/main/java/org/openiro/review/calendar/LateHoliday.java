package org.openiro.review.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.workingdays.BankHoliday;

/** A bank holiday proclaimed late, who recorded it and who took it back. Its authority is the installation. */
@Entity
@Table(name = "late_holiday_record")
class LateHoliday {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "date")
    private LocalDate date;

    @Column(name = "title")
    private String title;

    @Column(name = "source")
    private String source;

    @Column(name = "proclaimed_on")
    private LocalDate proclaimedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected LateHoliday() {}

    LateHoliday(RecordHolidayRequest request, String by, Instant at) {
        id = UUID.randomUUID();
        date = request.date();
        title = request.title();
        source = request.source();
        proclaimedOn = request.proclaimedOn();
        recordedBy = by;
        recordedAt = at;
    }

    void withdraw(String why, String by, Instant at) {
        withdrawnReason = why;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    BankHoliday holiday() {
        return new BankHoliday(date, title, source);
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    LocalDate date() {
        return date;
    }

    String title() {
        return title;
    }

    String source() {
        return source;
    }

    LocalDate proclaimedOn() {
        return proclaimedOn;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    String withdrawnReason() {
        return withdrawnReason;
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
