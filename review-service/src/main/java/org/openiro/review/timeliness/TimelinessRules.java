package org.openiro.review.timeliness;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.timeliness.domain.TimelinessRule;

/** Offers the timeliness function, counting by the service's calendar, to whoever asks for it by injection. */
@Singleton
class TimelinessRules {

    @Produces
    @Singleton
    TimelinessRule timelinessRule(WorkingDays workingDays) {
        return new TimelinessRule(workingDays);
    }
}
