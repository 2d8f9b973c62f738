package org.openiro.reporting.facts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "timeliness_setting")
class TimelinessSettingRow {

    @Id
    @Column(name = "id")
    UUID id;

    @TenantId
    @Column(name = "authority")
    String authority;

    @Column(name = "timeliness_from")
    @Nullable
    LocalDate timelinessFrom;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
