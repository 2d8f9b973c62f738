package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.openiro.review.policy.PoliciesChanged;
import org.openiro.review.timeliness.TimelinessSettingsChanged;

/**
 * After a council changed its policies or its days of timeliness, every one of its children is followed again, by
 * the next sweep.
 */
@ApplicationScoped
class SettingsFollowed {

    private final DutyEndsAhead ahead;
    private final Clock clock;

    SettingsFollowed(DutyEndsAhead ahead, Clock clock) {
        this.ahead = ahead;
        this.clock = clock;
    }

    void changed(@Observes PoliciesChanged event) {
        ahead.followAll(LocalDate.now(clock));
    }

    void changed(@Observes TimelinessSettingsChanged event) {
        ahead.followAll(LocalDate.now(clock));
    }
}
