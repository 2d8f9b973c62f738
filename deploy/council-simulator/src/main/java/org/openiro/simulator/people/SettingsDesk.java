package org.openiro.simulator.people;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openiro.simulator.council.TeamHappening.Settings;
import org.openiro.simulator.council.TeamHappening.Settings.CalendarDrawn;
import org.openiro.simulator.council.TeamHappening.Settings.CalendarRevoked;
import org.openiro.simulator.council.TeamHappening.Settings.RemindersSet;
import org.openiro.simulator.council.TeamHappening.Settings.SchoolTermSet;
import org.openiro.simulator.council.TeamHappening.Settings.TimelinessFromSet;
import org.openiro.simulator.council.TeamHappening.Settings.WebhookSet;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.ledger.PreparationEntry;
import org.openiro.simulator.ledger.Refused;
import org.openiro.simulator.people.Office.Known;

/**
 * The IRO manager says from when people are reminded, whereto reminders are brought, until when reviews are judged on the source's
 * due dates and when schools are in session, and draws and revokes the addresses of calendars.
 */
final class SettingsDesk {

    private static final String ROLE = "iro-manager";
    private static final String WEBHOOK = "/v1/preparation-settings/webhook";
    private static final int INVALID = 400;
    private static final LocalTime SCHOOL_STARTS = LocalTime.of(8, 45);
    private static final LocalTime SCHOOL_ENDS = LocalTime.of(15, 30);

    private final Office office;
    private final Map<String, Known> feeds = Office.memory();

    SettingsDesk(Office office) {
        this.office = office;
    }

    void set(LocalDate today, Settings happening) {
        switch (happening) {
            case RemindersSet reminders -> reminds(today, reminders);
            case TimelinessFromSet timeliness -> judges(today, timeliness);
            case SchoolTermSet term -> sets(today, term);
            case CalendarDrawn calendar -> draws(today, calendar);
            case CalendarRevoked calendar -> revokes(today, calendar);
            case WebhookSet _ -> hasThemBrought(today);
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

    private void judges(LocalDate today, TimelinessFromSet timeliness) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("timelinessFrom", timeliness.from().toString());
        body.put("reason", "Until then everybody worked by the dates of the case-management system");
        office.reviews()
                .replace(ROLE, "/v1/timeliness-settings", body, Known.ANY_VERSION)
                .orStop("saying until when reviews are judged on the source's due dates");
        office.ledger().note(new PreparationEntry.TimelinessFromSet(office.authority(), today, timeliness.from()));
    }

    private static Map<String, Object> mailbox(String team) {
        Map<String, Object> mailbox = new LinkedHashMap<>();
        mailbox.put("team", team);
        mailbox.put("mailbox", team.toLowerCase(Locale.ROOT) + "@council.example");
        return mailbox;
    }

    /** Elsewhere than on a platform that is tried out, no message goes to this machine. */
    private void hasThemBrought(LocalDate today) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("url", office.receiver().address().toString());
        body.put("secret", office.receiver().secret());
        Answer answer = office.reviews().replace(ROLE, WEBHOOK, body, Known.ANY_VERSION);
        if (answer.status() == INVALID) {
            office.ledger().note(new Refused(office.authority(), today, "the webhook", WEBHOOK, "url"));
            return;
        }
        answer.orStop("having reminders brought");
        office.ledger().note(new PreparationEntry.WebhookSet(office.authority(), today));
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
        Answer link =
                Office.replace(office.reviews(), ROLE, "/v1/calendar-feeds/" + feed.id() + "/link", Map.of(), feed);
        String address = link.orStop("drawing a calendar's address").path("url").asText();
        office.calendars().drawn(feed.id(), URI.create(address));
        feeds.put(calendar.professional(), Known.asItStands(feed.id()));
        office.ledger()
                .note(new PreparationEntry.CalendarDrawn(
                        office.authority(), today, feed.id(), calendar.professional()));
    }

    private void revokes(LocalDate today, CalendarRevoked calendar) {
        Optional.ofNullable(feeds.remove(calendar.professional())).ifPresent(feed -> {
            Office.change(office.reviews(), ROLE, "/v1/calendar-feeds/" + feed.id(), "/revoke-link", Map.of(), feed)
                    .orStop("revoking a calendar's address");
            office.ledger()
                    .note(new PreparationEntry.CalendarRevoked(
                            office.authority(), today, feed.id(), calendar.professional()));
        });
    }
}
