package org.openiro.simulator.council;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openiro.simulator.council.HeldReview.Told;
import org.openiro.simulator.council.SystemHappening.ChildWithdrawn;
import org.openiro.simulator.council.SystemHappening.ReturnUploaded;
import org.openiro.simulator.council.SystemHappening.ReviewSent;
import org.openiro.simulator.council.SystemHappening.SnapshotSent;

/**
 * What the case-management system sends, and when: everyone in care on the first day, then each child whose record changed,
 * once its staff have typed it in; reviews that nobody enters in OpenIRO; the yearly return in May, and to date between. The
 * files of a night are the {@link NightlyDiary}'s.
 */
final class SnapshotDiary {

    private static final int RETURN_DAY = 15;
    /** Enough for every child to have had two reviews, after which no later due date hangs on what came before. */
    private static final int FORMER_RETURNS = 2;

    private final LocalDate firstDay;
    private final LocalDate lastDay;

    SnapshotDiary(LocalDate firstDay, LocalDate lastDay) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    List<SystemHappening> of(SyntheticChild child, Dice dice) {
        List<SystemHappening> sent = new ArrayList<>();
        LocalDate withdrawn = child.child().withdrawnOn();
        LocalDate oldest = firstDay.minusYears(FORMER_RETURNS);
        snapshots(child, dice).forEach((on, asAt) -> sent.add(new SnapshotSent(on, child.id(), asAt)));
        for (HeldReview review : child.reviews()) {
            boolean again = review.byPerson() && dice.happens("reviews.sent_too.percent");
            if ((review.told() == Told.EVENT || again) && !review.on().isBefore(oldest)) {
                sent.add(new ReviewSent(later(review.toldOn().plusDays(again ? 1 : 0)), child.id(), review.on()));
            }
        }
        sent.removeIf(each ->
                each.on().isAfter(lastDay) || (withdrawn != null && !each.on().isBefore(withdrawn)));
        if (withdrawn != null && !withdrawn.isAfter(lastDay)) {
            sent.add(new ChildWithdrawn(withdrawn, child.id()));
        }
        return sent;
    }

    /** The day of sending and the day as at which: two changes that are typed in on one day are one record. */
    private Map<LocalDate, LocalDate> snapshots(SyntheticChild child, Dice dice) {
        Map<LocalDate, LocalDate> snapshots = new TreeMap<>();
        child.changes().forEach(day -> {
            LocalDate on = Weekdays.onOrAfter(day.plusDays(Integer.parseInt(dice.draw("typed_in_after_days"))));
            LocalDate sent = later(on);
            snapshots.put(sent, sent);
        });
        return snapshots;
    }

    private LocalDate later(LocalDate day) {
        return day.isBefore(firstDay) ? firstDay : day;
    }

    /** The last former years on the first day; every year whole in the May that follows, and to date at half-year. */
    List<SystemHappening> returns() {
        List<SystemHappening> uploads = new ArrayList<>();
        CollectionYear first = CollectionYear.of(firstDay);
        for (int year = first.startsIn() - FORMER_RETURNS; year < first.startsIn(); year++) {
            uploads.add(new ReturnUploaded(firstDay, new CollectionYear(year)));
        }
        for (CollectionYear year = first; !year.firstDay().isAfter(lastDay); year = year.after()) {
            uploads.add(new ReturnUploaded(toDate(year, Month.SEPTEMBER), year));
            LocalDate whole = LocalDate.of(year.startsIn() + 1, Month.MAY, RETURN_DAY);
            uploads.add(new ReturnUploaded(Weekdays.onOrAfter(whole), year));
        }
        return uploads.stream().filter(upload -> !upload.on().isAfter(lastDay)).toList();
    }

    private static LocalDate toDate(CollectionYear year, Month month) {
        return Weekdays.onOrBefore(LocalDate.of(year.startsIn(), month, month.minLength()));
    }
}
