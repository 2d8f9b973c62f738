package org.openiro.simulator.ledger.count;

import static java.util.stream.Collectors.groupingBy;
import static org.openiro.simulator.ledger.count.Timeliness.LATE;
import static org.openiro.simulator.ledger.count.Timeliness.MISSED;
import static org.openiro.simulator.ledger.count.Timeliness.NOT_REQUIRED;
import static org.openiro.simulator.ledger.count.Timeliness.ON_TIME_ADJOURNED;
import static org.openiro.simulator.ledger.count.Timeliness.OVERDUE;
import static org.openiro.simulator.ledger.count.Timeliness.PENDING;
import static org.openiro.simulator.ledger.count.Timeliness.UNKNOWN;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reviews completed in the year, by completion date, and duties due in it, by due date, each in its class as at the day of
 * the count. Short breaks are apart from all else.
 */
final class ReviewCount {

    private static final int SETTLED_AFTER = 20;
    private static final String ADJOURNED = "On time after an adjournment or series";
    private static final String NO_DUE_DATE = "Due date unknown";
    private static final String DENIED = "Counted though their source denies them, not settled yet";

    private final Cells cells;
    private final FinancialYear year;
    private final List<Held> held = new ArrayList<>();
    private final List<List<Duty>> dueByChild = new ArrayList<>();

    private ReviewCount(Cells cells, FinancialYear year) {
        this.cells = cells;
        this.year = year;
    }

    static void add(Cells cells, List<Child> children, FinancialYear year) {
        ReviewCount count = new ReviewCount(cells, year);
        for (Child child : children) {
            List<Duty> duties = Duties.of(child, year.asAt());
            Held.of(child, duties).filter(each -> year.holds(each.on())).forEach(count.held::add);
            count.dueByChild.add(
                    duties.stream().filter(duty -> year.holds(duty.judgedOn())).toList());
        }
        count.headline();
        count.shortBreaks();
    }

    private void headline() {
        List<Held> all = held.stream().filter(each -> !each.shortBreak()).toList();
        List<Held> reviews = completed("reviewsCompleted", "reviewsHeldOnTime", all);
        cells.beside(
                "reviewsCompleted",
                "Meetings that did not consider the Schedule 7 matters",
                all.size() - reviews.size());
        TimelinessCount duties = dutyMet("dutyMet", false);
        cells.beside("dutyMet", ADJOURNED, duties.of(ON_TIME_ADJOURNED));
        cells.beside("dutyMet", "Overdue", duties.of(OVERDUE));
        cells.beside("dutyMet", "Missed", duties.of(MISSED));
        cells.beside("dutyMet", "Pending", duties.of(PENDING));
        cells.beside("dutyMet", "No longer required", duties.of(NOT_REQUIRED));
        everyReviewOnTime();
        cells.count(
                "onTimeByLaterEntry",
                reviews.stream()
                        .filter(each -> classOf(each).met() && each.enteredAfterDue())
                        .count());
        LateReasonCount.add(
                cells, reviews.stream().filter(each -> classOf(each) == LATE).toList());
        ParticipationCount.of(all).add(cells);
        reviews.stream().collect(groupingBy(each -> YearMonth.from(each.on()))).forEach((month, those) -> classes(those)
                .addRow(cells, "reviewsByMonth", month));
        reviews.stream().collect(groupingBy(Held::rule)).forEach((rule, those) -> {
            TimelinessCount counts = classes(those);
            counts.addRow(cells, "reviewsByRule", rule);
            cells.percent("reviewsByRule", rule, "heldOnTimePercent", counts.met(), counts.judged());
        });
    }

    private void shortBreaks() {
        List<Held> all = held.stream().filter(Held::shortBreak).toList();
        completed("shortBreakReviewsCompleted", "shortBreakReviewsHeldOnTime", all);
        dutyMet("shortBreakDutyMet", true);
        ParticipationCount.of(all).share(cells, "shortBreakTookPart", Participation.TOOK_PART);
    }

    /** Counts them, and answers those that have a timeliness: the ones that considered the Schedule 7 matters. */
    private List<Held> completed(String completed, String onTime, List<Held> all) {
        List<Held> reviews =
                all.stream().filter(each -> each.review().statutory()).toList();
        TimelinessCount counts = classes(reviews);
        cells.count(completed, all.size());
        cells.share(onTime, counts.met(), counts.judged());
        cells.beside(onTime, ADJOURNED, counts.of(ON_TIME_ADJOURNED));
        cells.beside(onTime, NO_DUE_DATE, counts.of(UNKNOWN));
        cells.beside(
                onTime,
                DENIED,
                reviews.stream().filter(each -> each.review().denied()).count());
        cells.beside(
                onTime,
                "rowsWithFindings",
                reviews.stream().filter(Held::withFindings).count());
        return reviews;
    }

    private TimelinessCount dutyMet(String figure, boolean shortBreak) {
        List<Duty> duties = dueByChild.stream()
                .flatMap(List::stream)
                .filter(duty -> duty.due().shortBreak() == shortBreak)
                .toList();
        TimelinessCount counts = new TimelinessCount(duties.stream().map(duty -> duty.asAt(year.asAt())));
        cells.share(figure, counts.met(), counts.owed());
        cells.beside(figure, NO_DUE_DATE, counts.of(UNKNOWN));
        cells.beside(
                figure,
                DENIED,
                duties.stream()
                        .flatMap(duty -> Stream.ofNullable(duty.heldBy()))
                        .filter(Review::denied)
                        .count());
        return counts;
    }

    /** Children in care on the last day and for 20 working days by then, with a duty due in the year: none of theirs failed. */
    private void everyReviewOnTime() {
        long base = 0;
        long kept = 0;
        for (List<Duty> all : dueByChild) {
            List<Duty> duties =
                    all.stream().filter(duty -> !duty.due().shortBreak()).toList();
            if (!duties.isEmpty() && settled(duties.getFirst().child())) {
                base++;
                kept += duties.stream().noneMatch(duty -> duty.asAt(year.asAt()).failed()) ? 1 : 0;
            }
        }
        cells.share("everyReviewOnTime", kept, base);
    }

    private boolean settled(Child child) {
        return !child.inShortBreaksOn(year.last())
                && child.careOn(year.last())
                        .filter(care ->
                                !WorkingDays.after(care.from(), SETTLED_AFTER).isAfter(year.last()))
                        .isPresent();
    }

    private Timeliness classOf(Held review) {
        return review.asAt(year.asAt());
    }

    private TimelinessCount classes(List<Held> reviews) {
        return new TimelinessCount(reviews.stream().map(this::classOf));
    }
}
