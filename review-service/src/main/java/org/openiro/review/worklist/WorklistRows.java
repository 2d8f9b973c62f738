package org.openiro.review.worklist;

import static org.openiro.review.child.Responsible.WHO;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.Slice;
import org.openiro.platform.workingdays.CalendarNotKnown;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.listing.Listing;
import org.openiro.review.listing.Listings;
import org.openiro.review.timeliness.domain.ReviewDates;
import org.openiro.review.timeliness.domain.TimelinessBasis;
import org.openiro.review.timeliness.domain.TimelinessRule;

/** The lists of reviews: late without a reason, on time by a later entry, under way. */
@ApplicationScoped
class WorklistRows {

    private static final String LATE = """
            select r.id, r.child_id, r.completed_on, r.statutory_due_on, r.recorded_due_on, r.timeliness_basis, r.days_late,
                   r.chaired_by, r.source, who.iro, who.team, r.completed_on as position
            from review r join child c on c.authority = r.authority and c.id = r.child_id
            %s
            where r.status = 'HELD' and r.timeliness = 'LATE' and r.late_reason = 'NOT_RECORDED'""".formatted(WHO);

    /** As the report counts them; of what a person gave as the day the last is shown, which is the latest after the due date. */
    private static final String LATER_ENTRIES = """
            select r.id, r.child_id, r.completed_on, r.statutory_due_on, r.recorded_due_on, r.timeliness, r.timeliness_basis,
                   given.entered_on, given.by, given.before, r.chaired_by, who.iro, who.team, r.completed_on as position
            from review r join child c on c.authority = r.authority and c.id = r.child_id
            %s
            cross join lateral (
                select (at at time zone 'Europe/London')::date as entered_on, by, before
                from (select h.id, h.at, h.by, coalesce(h.exactly, h.what) as what, h.change ->> 'completedOn' as said,
                             lag(h.change ->> 'completedOn') over (order by h.at, h.id) as before
                      from review_history h where h.authority = r.authority and h.review_id = r.id) entry
                where what = 'HELD' or (what = 'AMENDED' and said is distinct from before)
                order by at desc, id desc limit 1) given
            where r.status = 'HELD' and r.statutory and r.recorded_after_due
              and r.timeliness in ('ON_TIME', 'ON_TIME_ADJOURNED')""".formatted(WHO);

    private static final String UNDER_WAY = """
            select r.id, r.child_id, r.opened_on, r.booked_for, jsonb_array_length(r.adjournments) as adjournments,
                   case when jsonb_array_length(r.adjournments) = 0 then 'OPENED' else 'ADJOURNED' end as status,
                   r.complete_by, r.obligation_id, o.statutory_due_on, o.opened_on as required_opened_on, r.chaired_by,
                   who.iro, who.team, coalesce(r.complete_by, date '%s') as position
            from review r join child c on c.authority = r.authority and c.id = r.child_id
            left join obligation o on o.authority = r.authority and o.id = r.obligation_id
            %s
            where r.status = 'BOOKED' and r.opened_on is not null""".formatted(AdjournedReview.UNLIMITED, WHO);

    private final Listings listings;
    private final TimelinessRule timeliness;
    private final WorkingDays workingDays;

    WorklistRows(Listings listings, TimelinessRule timeliness, WorkingDays workingDays) {
        this.listings = listings;
        this.timeliness = timeliness;
        this.workingDays = workingDays;
    }

    static Listing late(LocalDate today) {
        return new Listing(LATE, today, List.of());
    }

    static Listing laterEntries(LocalDate today) {
        return new Listing(LATER_ENTRIES, today, List.of());
    }

    static Listing underWay(LocalDate today) {
        return new Listing(UNDER_WAY, today, List.of());
    }

    List<LateReview> lateWithoutReason(Slice slice, LocalDate today) {
        return listings.read(
                late(today),
                slice,
                row -> new LateReview(
                        row.getObject("id", UUID.class),
                        row.getObject("child_id", UUID.class),
                        row.getObject("completed_on", LocalDate.class),
                        row.getObject("statutory_due_on", LocalDate.class),
                        row.getObject("recorded_due_on", LocalDate.class),
                        basis(row),
                        row.getInt("days_late"),
                        row.getString("chaired_by"),
                        row.getString("source"),
                        row.getString("iro"),
                        row.getString("team")));
    }

    List<LaterEntry> onTimeByLaterEntry(Slice slice, LocalDate today) {
        return listings.read(laterEntries(today), slice, WorklistRows::laterEntry);
    }

    private static LaterEntry laterEntry(ResultSet row) throws SQLException {
        var statutoryDueOn = row.getObject("statutory_due_on", LocalDate.class);
        var recordedDueOn = row.getObject("recorded_due_on", LocalDate.class);
        var dueOn = Objects.requireNonNull(basis(row).dueOn(statutoryDueOn, recordedDueOn));
        var enteredOn = row.getObject("entered_on", LocalDate.class);
        var before = row.getString("before");
        return new LaterEntry(
                row.getObject("id", UUID.class),
                row.getObject("child_id", UUID.class),
                row.getObject("completed_on", LocalDate.class),
                before == null ? null : LocalDate.parse(before),
                statutoryDueOn,
                recordedDueOn,
                row.getString("timeliness"),
                basis(row),
                enteredOn,
                Math.toIntExact(ChronoUnit.DAYS.between(dueOn, enteredOn)),
                row.getString("by"),
                row.getString("chaired_by"),
                row.getString("iro"),
                row.getString("team"));
    }

    /** Replicas of the release before name none: they knew no other than the law's. */
    private static TimelinessBasis basis(ResultSet row) throws SQLException {
        var named = row.getString("timeliness_basis");
        return named == null ? TimelinessBasis.STATUTORY : TimelinessBasis.valueOf(named);
    }

    List<AdjournedReview> underWay(Slice slice, LocalDate today) {
        return listings.read(underWay(today), slice, row -> underWay(row, today));
    }

    private AdjournedReview underWay(ResultSet row, LocalDate today) throws SQLException {
        int adjournments = row.getInt("adjournments");
        var completeBy = row.getObject("complete_by", LocalDate.class);
        return new AdjournedReview(
                row.getObject("id", UUID.class),
                row.getObject("child_id", UUID.class),
                row.getString("status"),
                row.getObject("opened_on", LocalDate.class),
                adjournments == 0 ? null : row.getObject("booked_for", LocalDate.class),
                adjournments,
                completeBy,
                left(today, completeBy),
                row.getObject("statutory_due_on", LocalDate.class),
                row.getObject("obligation_id") == null ? null : timeliness(row, today),
                row.getString("chaired_by"),
                row.getString("iro"),
                row.getString("team"));
    }

    /**
     * The class of the obligation that it is to complete, by the dates of that; it is open: its duty has not ended. An earlier
     * opening may have been given up.
     */
    private String timeliness(ResultSet row, LocalDate today) throws SQLException {
        var dates = new ReviewDates(
                row.getObject("statutory_due_on", LocalDate.class),
                row.getObject("required_opened_on", LocalDate.class),
                null,
                0,
                false,
                null);
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
