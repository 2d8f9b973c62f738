package org.openiro.platform.workingdays;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Gives every service the shipped calendar, unless it produces its own with days proclaimed since. */
@Singleton
class ShippedWorkingDays {

    @Produces
    @Singleton
    @DefaultBean
    WorkingDays workingDays() {
        return WorkingDays.shipped();
    }
}
