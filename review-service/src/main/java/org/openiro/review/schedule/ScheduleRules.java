package org.openiro.review.schedule;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.schedule.domain.DueDates;

/** Offers the due-date rules, counting by the service's calendar, to whoever asks for them by injection. */
@Singleton
class ScheduleRules {

    @Produces
    @Singleton
    DueDates dueDates(WorkingDays workingDays) {
        return new DueDates(workingDays);
    }
}
