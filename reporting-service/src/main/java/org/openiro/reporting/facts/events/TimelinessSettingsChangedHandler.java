package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.reporting.facts.store.TimelinessSettingFacts;

/** Takes over how the council has its reviews judged: a whole state, of which the newest stands. It is about no child. */
@ApplicationScoped
class TimelinessSettingsChangedHandler implements EventHandler<TimelinessSettingsChanged> {

    private final TimelinessSettingFacts settings;
    private final NewestOnly newest;

    TimelinessSettingsChangedHandler(TimelinessSettingFacts settings, NewestOnly newest) {
        this.settings = settings;
        this.newest = newest;
    }

    @Override
    public String type() {
        return "timeliness-settings-changed.v1";
    }

    @Override
    public Class<TimelinessSettingsChanged> dataType() {
        return TimelinessSettingsChanged.class;
    }

    @Override
    public Handling handle(ReceivedEvent<TimelinessSettingsChanged> event) {
        if (newest.advance(
                Subjects.TIMELINESS_SETTINGS,
                event.envelope().authority(),
                event.envelope().sequence())) {
            settings.keep(event.data().timelinessFrom(), event.envelope().recordedAt());
        }
        return Handling.applied();
    }
}
