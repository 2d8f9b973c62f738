package org.openiro.simulator.council;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openiro.simulator.council.PreparationHappening.RemindersAnswered;
import org.openiro.simulator.council.TeamHappening.Settings.RemindersSet;
import org.openiro.simulator.council.TeamHappening.Settings.WebhookSet;

/** Since when the council has people reminded of reviews, and the Mondays on which its teams answer: each worker as is their way. */
final class PreparationDiary {

    private static final String SOCIAL_WORKER = "SOCIAL_WORKER";

    private final Dice dice;
    private final LocalDate firstDay;
    private final LocalDate followFrom;
    private final LocalDate lastDay;

    PreparationDiary(Dice dice, LocalDate firstDay, LocalDate followFrom, LocalDate lastDay) {
        this.dice = dice;
        this.firstDay = firstDay;
        this.followFrom = followFrom;
        this.lastDay = lastDay;
    }

    List<Happening> of(List<SyntheticChild> children) {
        SortedSet<String> workers = new TreeSet<>();
        SortedSet<String> teams = new TreeSet<>();
        children.stream()
                .flatMap(child -> child.involvements().stream())
                .filter(each -> each.role().equals(SOCIAL_WORKER))
                .forEach(each -> {
                    workers.add(each.professional());
                    teams.add(each.team());
                });
        SortedMap<String, Integer> afterDays = afterDays(workers);
        List<String> byMail = teams.stream()
                .limit((int) dice.number("reminders.teams_by_mail"))
                .toList();
        List<Happening> happenings = new ArrayList<>();
        happenings.add(new RemindersSet(firstDay, followFrom, byMail));
        happenings.add(new WebhookSet(Weekdays.onOrAfter(inTheLast("reminders.webhook.months"))));
        LocalDate first = inTheLast("reminders.answering.months").with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (LocalDate monday = first; !monday.isAfter(lastDay); monday = monday.plusWeeks(1)) {
            for (String team : teams) {
                happenings.add(new RemindersAnswered(Weekdays.onOrAfter(monday), team, afterDays));
            }
        }
        return happenings;
    }

    /** When the last so many months begin, of those in which people keep more than reviews. */
    private LocalDate inTheLast(String months) {
        LocalDate from = lastDay.minusMonths((int) dice.number(months));
        return from.isBefore(followFrom) ? followFrom : from;
    }

    private SortedMap<String, Integer> afterDays(SortedSet<String> workers) {
        SortedMap<String, Integer> afterDays = new TreeMap<>();
        for (String worker : workers) {
            Dice own = dice.about("answers", worker);
            switch (own.draw("reminders.answered")) {
                case "AT_ONCE" -> afterDays.put(worker, 0);
                case "LATE" -> afterDays.put(worker, own.within("reminders.answered_late.days"));
                default -> {}
            }
        }
        return Collections.unmodifiableSortedMap(afterDays);
    }
}
