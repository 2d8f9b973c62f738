package org.openiro.review.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The setting of the council in whose name the transaction works; none until somebody sets one. */
@ApplicationScoped
class PreparationSettings implements PanacheRepositoryBase<PreparationSetting, UUID> {

    Optional<PreparationSetting> current() {
        return findAll().firstResultOptional();
    }

    /** The day on which the council went live with reminders, where it said so. */
    Optional<LocalDate> remindersFrom() {
        return current().map(PreparationSetting::remindersFrom);
    }
}
