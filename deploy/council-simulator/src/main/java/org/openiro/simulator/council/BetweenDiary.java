package org.openiro.simulator.council;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openiro.simulator.council.BetweenReviewsHappening.ChangeTold;
import org.openiro.simulator.council.BetweenReviewsHappening.Changed;
import org.openiro.simulator.council.BetweenReviewsHappening.Checked;
import org.openiro.simulator.council.BetweenReviewsHappening.Contacted;
import org.openiro.simulator.council.BetweenReviewsHappening.EntryInError;
import org.openiro.simulator.council.BetweenReviewsHappening.EntryKind;

/** What happens between a child's reviews: the IRO speaks with the child and looks midway, things change, and some are told. */
final class BetweenDiary {

    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final int YOUNG = 4;
    /** From whom the IRO may hear of a change, which fulfils no duty of the authority's. */
    private static final Set<String> OTHERS = Set.of("CHILD", "FAMILY", "CARER");

    private final Dice dice;
    private final Child child;
    private final Allocations allocations;
    private final LocalDate followFrom;
    private final LocalDate lastDay;
    private final List<BetweenReviewsHappening> happenings = new ArrayList<>();
    private int number;

    BetweenDiary(Dice dice, Child child, Allocations allocations, LocalDate followFrom, LocalDate lastDay) {
        this.dice = dice;
        this.child = child;
        this.allocations = allocations;
        this.followFrom = followFrom;
        this.lastDay = lastDay;
    }

    List<BetweenReviewsHappening> of(List<ReviewsOfPeriod> periods) {
        for (ReviewsOfPeriod reviews : periods) {
            LocalDate before = null;
            for (HeldReview review : reviews.held()) {
                if (dice.happens("contacts.before_review.percent")) {
                    speaks(reviews.period(), review.on().minusDays(dice.within("contacts.before_review.days")));
                }
                if (before != null) {
                    looksMidway(reviews.period(), before, review.dueOn());
                }
                before = review.on();
            }
            changes(reviews.period());
        }
        return List.copyOf(happenings);
    }

    private void speaks(PeriodInCare period, LocalDate on) {
        entered(period, on).ifPresent(day -> {
            String kind = dice.draw("contact.kind");
            boolean spoke = !kind.equals("LETTER") && !kind.equals("MESSAGE");
            boolean young = on.isBefore(child.born().plusYears(YOUNG));
            String privacy = spoke ? dice.draw(young ? "contact.privacy_under_four" : "contact.privacy") : null;
            String entry = entry("CONTACT");
            happenings.add(new Contacted(
                    day,
                    entry,
                    child.id(),
                    on,
                    iro(on),
                    kind,
                    privacy,
                    "NOT_APPROPRIATE".equals(privacy) ? (young ? "AGE" : "UNDERSTANDING") : null));
            error(day, entry, EntryKind.CONTACT);
        });
    }

    /** About halfway to the date of the next review. */
    private void looksMidway(PeriodInCare period, LocalDate reviewed, LocalDate due) {
        long halfway = ChronoUnit.DAYS.between(reviewed, due) / 2;
        if (halfway < dice.number("checks.least_days") || !dice.happens("checks.percent")) {
            return;
        }
        LocalDate on = Weekdays.onOrBefore(reviewed.plusDays(halfway).plusDays(dice.within("checks.around.days")));
        entered(period, on).ifPresent(day -> {
            String found = dice.draw("check.finding");
            String entry = entry("CHECK");
            happenings.add(new Checked(
                    day, entry, child.id(), on, iro(on), List.of("FILE", dice.draw("check.basis")), List.of(found)));
            error(day, entry, EntryKind.CHECK);
        });
    }

    private void changes(PeriodInCare period) {
        LocalDate from = later(period.start(), followFrom);
        LocalDate to = period.end().isBefore(lastDay) ? period.end() : lastDay;
        long days = ChronoUnit.DAYS.between(from, to);
        double expected = dice.number("changes.per_year") * days / DAYS_OF_A_YEAR;
        for (int i = 0; i < Math.floor(expected) + 1; i++) {
            if (days > 0 && dice.happens(100 * (expected - i))) {
                changed(period, from.plusDays(dice.between(0, Math.toIntExact(days) - 1)));
            }
        }
    }

    private void changed(PeriodInCare period, LocalDate occurred) {
        entered(period, occurred).ifPresent(day -> {
            String entry = entry("CHANGE");
            String first = dice.happens("changes.told_at_once.percent") ? dice.draw("change.told_by") : null;
            happenings.add(new Changed(day, entry, child.id(), dice.draw("change.kind"), occurred, first));
            boolean owed = first == null || OTHERS.contains(first);
            if (owed && dice.happens("changes.told_later.percent")) {
                happenings.add(new ChangeTold(
                        Weekdays.onOrAfter(day.plusDays(dice.within("changes.told_later.days"))),
                        entry,
                        child.id(),
                        first == null ? dice.draw("change.told_by") : "SOCIAL_WORKER"));
            } else {
                error(day, entry, EntryKind.CHANGE);
            }
        });
    }

    private void error(LocalDate entered, String entry, EntryKind what) {
        if (dice.happens("entries.in_error.percent")) {
            LocalDate found = Weekdays.onOrAfter(entered.plusDays(dice.within("entries.in_error.days")));
            happenings.add(new EntryInError(found, entry, child.id(), what));
        }
    }

    /** When it is entered; nothing is of a child who is not in care, or of the time before. */
    private Optional<LocalDate> entered(PeriodInCare period, LocalDate on) {
        LocalDate day = Weekdays.onOrAfter(on.plusDays(dice.within("entry.usual.days")));
        return on.isBefore(followFrom) || !period.holds(on) ? Optional.empty() : Optional.of(day);
    }

    private String entry(String what) {
        number++;
        return "%s-%s-%d".formatted(child.id(), what, number);
    }

    private String iro(LocalDate on) {
        return allocations.actingOn(child.id(), on).orElse("SYN-IRO-1");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
