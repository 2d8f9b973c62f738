package org.openiro.review.timeliness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.platform.http.ETags;
import org.openiro.review.child.ChildLocks;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.entry.Entries;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.timeliness.domain.CouncilDays;

/**
 * Keeps the days that a council names; what is required of its children follows. Nobody works on a child meanwhile: whoever did
 * so by the days of before would else take it off the list of those to follow.
 */
@ApplicationScoped
class SetTimeliness {

    private final TimelinessSettings settings;
    private final ChildLocks locks;
    private final Outbox outbox;
    private final Event<TimelinessSettingsChanged> changed;
    private final CurrentAuthority authority;
    private final DetailUrls urls;
    private final Entries entries;

    SetTimeliness(
            TimelinessSettings settings,
            ChildLocks locks,
            Outbox outbox,
            Event<TimelinessSettingsChanged> changed,
            CurrentAuthority authority,
            DetailUrls urls,
            Entries entries) {
        this.settings = settings;
        this.locks = locks;
        this.outbox = outbox;
        this.changed = changed;
        this.authority = authority;
        this.urls = urls;
        this.entries = entries;
    }

    /** Returns all that the council said, the first of it first. */
    List<TimelinessSetting> set(@Nullable String ifMatch, TimelinessSettingsRequest request) {
        Refusals.refuse(
                TimelinessProblem.TIMELINESS_SETTINGS_REFUSED, request.days().refusals(entries.today()));
        locks.allChildren();
        var said = settings.all();
        ETags.require(ifMatch, said.size());
        var setting = new TimelinessSetting(said.size() + 1, request, entries.now());
        settings.persistAndFlush(setting);
        var before = said.isEmpty() ? CouncilDays.NONE : said.getLast().days();
        if (!setting.days().equals(before)) {
            tell(setting.days());
        }
        return Stream.concat(said.stream(), Stream.of(setting)).toList();
    }

    private void tell(CouncilDays days) {
        var event = TimelinessSettingsChanged.of(days, urls.timelinessSettings());
        outbox.append(new OutgoingEvent("reviews", TimelinessSettingsChanged.TYPE, authority.code(), event));
        changed.fire(event);
    }
}
