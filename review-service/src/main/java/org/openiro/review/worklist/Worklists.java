package org.openiro.review.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.Cursors;
import org.openiro.platform.http.Page;
import org.openiro.platform.http.Slice;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.OwnTeams;
import org.openiro.review.timeliness.domain.ReviewDates;
import org.openiro.review.timeliness.domain.TimelinessRule;

/** Pages of the lists, with what the day makes of their rows. */
@ApplicationScoped
class Worklists {

    private final WorklistRows rows;
    private final DueRows due;
    private final DecisionRows decisions;
    private final PaperworkRows paperwork;
    private final MonitoringRows monitoring;
    private final OwnTeams ownTeams;
    private final ReminderRows reminders;
    private final WorklistQuery query;
    private final Cursors cursors;
    private final TimelinessRule timeliness;
    private final WorkingDays workingDays;
    private final Clock clock;

    Worklists(
            WorklistRows rows,
            DueRows due,
            DecisionRows decisions,
            PaperworkRows paperwork,
            MonitoringRows monitoring,
            OwnTeams ownTeams,
            ReminderRows reminders,
            WorklistQuery query,
            Cursors cursors,
            TimelinessRule timeliness,
            WorkingDays workingDays,
            Clock clock) {
        this.rows = rows;
        this.due = due;
        this.decisions = decisions;
        this.paperwork = paperwork;
        this.monitoring = monitoring;
        this.ownTeams = ownTeams;
        this.reminders = reminders;
        this.query = query;
        this.cursors = cursors;
        this.timeliness = timeliness;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    Page<LateReview> lateWithoutReason(Slice slice) {
        return cursors.page(slice, rows.lateWithoutReason(slice, LocalDate.now(clock)), WorklistRows::position);
    }

    Page<AdjournedReview> adjourned(Slice slice) {
        var today = LocalDate.now(clock);
        Page<ReviewUnderWay> page = cursors.page(slice, rows.underWay(slice, today), WorklistRows::position);
        List<AdjournedReview> items =
                page.items().stream().map(each -> adjourned(each, today)).toList();
        return new Page<>(items, page.next());
    }

    /** A team manager's are those of the own teams, whatever is asked for. */
    Page<OverdueDecision> decisionsOverdue(Slice slice) {
        return cursors.page(
                slice,
                decisions.overdue(slice, LocalDate.now(clock), ownTeams.restriction()),
                OverdueDecision::position);
    }

    Page<LatePaperwork> paperworkLate(Slice slice) {
        return cursors.page(slice, paperwork.overdue(slice, LocalDate.now(clock)), LatePaperwork::position);
    }

    Page<RedMonitoring> monitoringRed(Slice slice) {
        return cursors.page(slice, monitoring.red(slice, LocalDate.now(clock)), RedMonitoring::position);
    }

    Page<OutstandingReminder> remindersOutstanding(Slice slice) {
        return cursors.page(slice, reminders.outstanding(slice, LocalDate.now(clock)), OutstandingReminder::position);
    }

    /** As at a day, of the IRO and team that the filters name. */
    WorklistCounts counts(Map<String, String> filters, LocalDate today) {
        return new WorklistCounts(
                query.count(due.overdue(today), filters),
                query.count(DueRows.dueSoon(today, null), filters),
                query.count(DueRows.unbooked(today, null), filters),
                query.count(WorklistRows.late(today), filters),
                query.count(WorklistRows.underWay(today), filters),
                query.count(DecisionRows.overdue(today), filters),
                query.count(paperwork.overdue(today), filters),
                query.count(monitoring.red(today), filters),
                query.count(ToSettleRows.disputed(today), filters),
                query.count(ToSettleRows.stranded(today), filters),
                query.count(ToSettleRows.leftBehind(today), filters),
                query.count(ReminderRows.outstanding(today), filters));
    }

    private AdjournedReview adjourned(ReviewUnderWay review, LocalDate today) {
        return new AdjournedReview(
                review.reviewId(),
                review.childId(),
                review.status(),
                review.openedOn(),
                review.adjournments() == 0 ? null : review.continuesOn(),
                review.adjournments(),
                review.completeBy(),
                left(today, review.completeBy()),
                review.statutoryDueOn(),
                review.obligationId() == null ? null : timeliness(review, today),
                review.chairedBy(),
                review.iro(),
                review.team());
    }

    /** The class of the obligation that it is to complete, by the dates of that; it is open: its duty has not ended. */
    private String timeliness(ReviewUnderWay review, LocalDate today) {
        var dates = new ReviewDates(review.statutoryDueOn(), review.requiredOpenedOn(), null, 0, false, null);
        return timeliness.judge(dates, today).timeliness().name();
    }

    private @Nullable Integer left(LocalDate today, @Nullable LocalDate completeBy) {
        if (completeBy == null) {
            return null;
        }
        try {
            return workingDays.between(today, completeBy);
        } catch (CalendarNotKnown e) {
            return null;
        }
    }
}
