package org.openiro.reporting.facts.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the current council has its reviews judged: one row, or none while it has set nothing. */
@ApplicationScoped
public class TimelinessSettingFacts implements PanacheRepositoryBase<TimelinessSettingRow, UUID> {

    public void keep(@Nullable LocalDate timelinessFrom, Instant recordedAt) {
        TimelinessSettingRow row = findAll().firstResultOptional().orElseGet(TimelinessSettingRow::new);
        row.id = row.id == null ? UUID.randomUUID() : row.id;
        row.timelinessFrom = timelinessFrom;
        row.recordedAt = recordedAt;
        persist(row);
    }

    @Nullable
    LocalDate timelinessFrom() {
        return findAll().firstResultOptional().map(row -> row.timelinessFrom).orElse(null);
    }
}
