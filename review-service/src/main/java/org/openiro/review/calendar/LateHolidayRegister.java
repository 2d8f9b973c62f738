package org.openiro.review.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Holidays recorded late, those taken back among them; read by the installation's administrators alone. */
@ApplicationScoped
class LateHolidayRegister implements PanacheRepositoryBase<LateHoliday, UUID> {

    /** As many as there were proclamations: a handful in a century. */
    List<LateHoliday> all() {
        return list("order by date desc, recordedAt desc");
    }

    List<LateHoliday> standing() {
        return list("withdrawnAt is null order by date");
    }
}
