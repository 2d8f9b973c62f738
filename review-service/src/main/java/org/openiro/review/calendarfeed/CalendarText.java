package org.openiro.review.calendarfeed;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.openiro.review.arrangement.domain.PlaceKind;
import org.openiro.review.calendarfeed.domain.PlannedMeeting;
import org.openiro.review.child.DetailUrls;

/**
 * Writes planned meetings as iCalendar. The same meetings are the same text: nothing in it tells when it was written. Times are
 * UTC, so that no calendar program needs to know of London's summer time.
 */
@ApplicationScoped
class CalendarText {

    private final DetailUrls urls;

    CalendarText(DetailUrls urls) {
        this.urls = urls;
    }

    String of(List<PlannedMeeting> meetings) {
        var calendar = new ICalendar();
        calendar.setProductId("-//OpenIRO//Reviews//EN");
        calendar.addExperimentalProperty("X-WR-CALNAME", "Reviews");
        // How often calendar programs are asked to look.
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        meetings.forEach(meeting -> calendar.addEvent(event(meeting)));
        return calendar.write();
    }

    private VEvent event(PlannedMeeting meeting) {
        var event = new VEvent();
        event.setUid(meeting.id() + "@openiro");
        event.setDateTimeStamp(Date.from(meeting.changedAt()));
        event.setLastModified(Date.from(meeting.changedAt()));
        event.setSequence(Math.toIntExact(meeting.revision()));
        int reviews = meeting.reviewIds().size();
        event.setSummary(reviews == 1 ? "Review" : reviews + " reviews");
        event.setUrl(urls.review(meeting.id()));
        event.setDescription(meeting.reviewIds().stream().map(urls::review).collect(Collectors.joining("\n")));
        if (meeting.placeKind() != null) {
            event.setLocation(name(meeting.placeKind()));
        }
        if (meeting.startsAt() == null) {
            event.setDateStart(midnight(meeting.day()), false);
            event.setDateEnd(midnight(meeting.day().plusDays(1)), false);
        } else {
            event.setDateStart(Date.from(meeting.begins()), true);
            event.setDateEnd(Date.from(meeting.ends()), true);
        }
        return event;
    }

    /** Of a kind that tells nothing of a child; of any other nothing is said. */
    private static String name(PlaceKind kind) {
        return switch (kind) {
            case COUNCIL_OFFICE -> "Council office";
            case VIDEO_CALL -> "Video call";
            case TELEPHONE -> "Telephone";
            case WHERE_THE_CHILD_LIVES, FAMILY_HOME, SCHOOL_OR_COLLEGE, HEALTH_SETTING, SECURE_SETTING, OTHER ->
                throw new IllegalArgumentException("a personal place is kept out of calendars");
        };
    }

    /** The library takes a day as the midnight of this machine's own zone, and writes it in that. */
    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
