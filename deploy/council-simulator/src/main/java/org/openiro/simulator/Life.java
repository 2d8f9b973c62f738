package org.openiro.simulator;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.openiro.simulator.council.CollectionYear;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.frontdoor.PlatformClock;

/**
 * The days of all councils in their order. On each the clock of the platform is set first; it goes on when everything that
 * was sent and done on the day has been dealt with, so that each thing is recorded on the day on which it was entered. At the
 * end of each quarter the lists are compared with the ledger.
 */
final class Life {

    private final List<SyntheticCouncil> councils;
    private final List<CouncilLife> lives;
    private final PlatformClock clock;
    private final Worklists worklists;
    private final Consumer<String> progress;
    private final Evenings evenings;
    private long quarterBegan = System.nanoTime();

    Life(
            List<SyntheticCouncil> councils,
            List<CouncilLife> lives,
            PlatformClock clock,
            Worklists worklists,
            Consumer<String> progress,
            Evenings evenings) {
        this.councils = councils;
        this.lives = lives;
        this.clock = clock;
        this.worklists = worklists;
        this.progress = progress;
        this.evenings = evenings;
    }

    /** Lives all of it, and answers whether all lists agreed with the ledger. */
    boolean live() {
        boolean agree = true;
        TreeSet<LocalDate> days = new TreeSet<>();
        lives.forEach(life -> days.addAll(life.days()));
        LocalDate last = councils.getFirst().lastDay();
        days.add(last);
        days.addAll(evenings.until(last));
        try (Hands councilsAtOnce = Hands.enough()) {
            for (LocalDate day : days) {
                clock.set(day);
                councilsAtOnce.together(lives.stream()
                        .<Callable<LocalDate>>map(life -> () -> {
                            life.liveThrough(day);
                            return day;
                        })
                        .toList());
                evenings.after(day);
                LocalDate next = days.higher(day);
                if (next == null || day.equals(days.first()) || quarter(next) != quarter(day)) {
                    tell(day);
                }
                if (!evenings.anybodyLooks() && (next == null || quarter(next) != quarter(day))) {
                    for (SyntheticCouncil council : councils) {
                        agree &= worklists.agree(council, day);
                    }
                }
            }
        }
        return agree;
    }

    private static int quarter(LocalDate day) {
        return day.getYear() * 4 + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    private void tell(LocalDate day) {
        long now = System.nanoTime();
        Duration took = Duration.ofNanos(now - quarterBegan);
        quarterBegan = now;
        long lookedAfter = councils.stream()
                .flatMap(council -> council.children().stream())
                .filter(child -> child.child().recordedOn(day)
                        && child.child().periodOn(day).isPresent())
                .count();
        progress.accept("  %s to %s: %d children looked after (%.1f s)"
                .formatted(CollectionYear.of(day).label(), month(day), lookedAfter, took.toMillis() / 1000.0));
    }

    private static String month(LocalDate day) {
        return Month.from(day).getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK);
    }
}
