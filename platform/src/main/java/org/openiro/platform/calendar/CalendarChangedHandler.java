package org.openiro.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.ReceivedEvent;

/** Takes the calendar over from review-service; one that is older than what is known changes nothing. */
@ApplicationScoped
class CalendarChangedHandler implements EventHandler<CalendarChanged> {

    private final LateHolidays late;
    private final NewestOnly newestOnly;

    CalendarChangedHandler(LateHolidays late, NewestOnly newestOnly) {
        this.late = late;
        this.newestOnly = newestOnly;
    }

    @Override
    public String type() {
        return "calendar-changed.v1";
    }

    @Override
    public Class<CalendarChanged> dataType() {
        return CalendarChanged.class;
    }

    @Override
    public Handling handle(ReceivedEvent<CalendarChanged> event) {
        // A council writes to its own topic what it likes, under its own name.
        if (!event.envelope().authority().equals(CurrentAuthority.PLATFORM)) {
            return Handling.rejected("authority-disagrees", "ce_authority", "the calendar is the installation's");
        }
        if (newestOnly.advance(
                "calendar", event.envelope().key(), event.envelope().sequence())) {
            late.replace(event.data().holidays());
        }
        return Handling.applied();
    }
}
