package org.openiro.simulator.people;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openiro.simulator.council.Happening.TeamHappening.Settings;
import org.openiro.simulator.council.Happening.TeamHappening.Settings.CalendarDrawn;
import org.openiro.simulator.council.Happening.TeamHappening.Settings.RemindersSet;
import org.openiro.simulator.council.Happening.TeamHappening.Settings.SchoolTermSet;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.ledger.PreparationEntry;
import org.openiro.simulator.people.Office.Known;

/** The IRO manager says from when people are reminded and when schools are in session, and draws the addresses of calendars. */
final class SettingsDesk {

    private static final String ROLE = "iro-manager";
    private static final LocalTime SCHOOL_STARTS = LocalTime.of(8, 45);
    private static final LocalTime SCHOOL_ENDS = LocalTime.of(15, 30);

    private final Office office;

    SettingsDesk(Office office) {
        this.office = office;
    }

    void set(LocalDate today, Settings happening) {
        switch (happening) {
            case RemindersSet reminders -> reminds(today, reminders);
            case SchoolTermSet term -> sets(today, term);
            case CalendarDrawn calendar -> draws(today, calendar);
        }
    }

    private void reminds(LocalDate today, RemindersSet reminders) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("remindersFrom", reminders.from().toString());
        body.put(
                "mailboxes",
                reminders.teamsByMail().stream().map(SettingsDesk::mailbox).toList());
        office.reviews()
                .replace(ROLE, "/v1/preparation-settings", body, Known.ANY_VERSION)
                .orStop("saying from when people are reminded");
        office.ledger().note(new PreparationEntry.RemindersSet(office.authority(), today, reminders.from()));
    }

    private static Map<String, Object> mailbox(String team) {
        Map<String, Object> mailbox = new LinkedHashMap<>();
        mailbox.put("team", team);
        mailbox.put("mailbox", team.toLowerCase(Locale.ROOT) + "@council.example");
        return mailbox;
    }

    private void sets(LocalDate today, SchoolTermSet term) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("firstDay", term.firstDay().toString());
        body.put("lastDay", term.lastDay().toString());
        body.put("dayStartsAt", SCHOOL_STARTS.toString());
        body.put("dayEndsAt", SCHOOL_ENDS.toString());
        office.reviews().command(ROLE, "/v1/school-terms", body).orStop("setting a school term");
        office.ledger()
                .note(new PreparationEntry.SchoolTermSet(
                        office.authority(), today, term.firstDay(), term.lastDay(), SCHOOL_STARTS, SCHOOL_ENDS));
    }

    private void draws(LocalDate today, CalendarDrawn calendar) {
        Answer answer = office.reviews().command(ROLE, "/v1/calendar-feeds", Map.of("iro", calendar.professional()));
        answer.orStop("making a calendar");
        Known feed = Known.of(answer, "feedId");
        Office.replace(office.reviews(), ROLE, "/v1/calendar-feeds/" + feed.id() + "/link", Map.of(), feed)
                .orStop("drawing a calendar's address");
        office.ledger()
                .note(new PreparationEntry.CalendarDrawn(
                        office.authority(), today, feed.id(), calendar.professional()));
    }
}
