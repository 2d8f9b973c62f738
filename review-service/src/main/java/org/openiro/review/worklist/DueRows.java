package org.openiro.review.worklist;

import static org.openiro.review.child.Responsible.WHO;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.Slice;
import org.openiro.review.listing.Listing;
import org.openiro.review.listing.Listings;
import org.openiro.review.timeliness.domain.ReviewDates;
import org.openiro.review.timeliness.domain.Timeliness;
import org.openiro.review.timeliness.domain.TimelinessRule;

/**
 * The lists of reviews that are required and have not been held: overdue, due soon, not booked. The database finds them by the
 * days that {@link TimelinessRule} names, and the rule gives each its class.
 */
@ApplicationScoped
class DueRows {

    /** How far ahead a review is due soon, and is to be booked, when the question does not say it. Our own choice. */
    static final int WEEKS_AHEAD = 4;

    /** A duty that ends today is no longer owed, one that ends later still is. A booking whose day has passed is none. */
    private static final String REQUIRED = """
            select o.id, o.child_id, o.statutory_due_on, least(o.local_due_on, o.statutory_due_on) as wanted_by,
                   array_to_string(o.rules, ' ') as rules, o.opened_on as required_opened_on, booked.id as review_id,
                   booked.booked_for, booked.opened_on, booked.chaired_by, who.iro, who.team,
                   %1$s as position
            from obligation o join child c on c.authority = o.authority and c.id = o.child_id
            %2$s
            left join lateral (
                select b.id, b.booked_for, b.opened_on, b.chaired_by from review b
                where b.authority = o.authority and b.child_id = o.child_id and b.status = 'BOOKED'
                  and (b.opened_on is not null or b.booked_for >= ?)
                order by b.booked_for, b.id limit 1) booked on true
            where o.discharged_on is null and not o.withdrawn
              and (o.duty_ended_on is null or o.duty_ended_on > ?)
              and (o.period_started_on is null or o.period_started_on <= ?)
              and %3$s""";

    private static final String OVERDUE = REQUIRED.formatted(
            "o.statutory_due_on",
            WHO,
            "o.statutory_due_on < ? and (o.opened_on is null or o.opened_on > o.statutory_due_on or o.opened_on < ?)");

    private static final String DUE_SOON = REQUIRED.formatted(
            "least(o.local_due_on, o.statutory_due_on)",
            WHO,
            "o.statutory_due_on >= ? and least(o.local_due_on, o.statutory_due_on) <= ?");

    private static final String UNBOOKED = REQUIRED.formatted(
            "coalesce(least(o.local_due_on, o.statutory_due_on), date '" + DueReview.NOT_KNOWN + "')",
            WHO,
            "booked.id is null and coalesce(least(o.local_due_on, o.statutory_due_on), ?) <= ?");

    private final Listings listings;
    private final TimelinessRule timeliness;

    DueRows(Listings listings, TimelinessRule timeliness) {
        this.listings = listings;
        this.timeliness = timeliness;
    }

    Listing overdue(LocalDate today) {
        return new Listing(
                OVERDUE, today, List.of(today, today, today, today, timeliness.windowOverIfOpenedBefore(today)));
    }

    static Listing dueSoon(LocalDate today, @Nullable LocalDate until) {
        return new Listing(DUE_SOON, today, List.of(today, today, today, today, ahead(today, until)));
    }

    static Listing unbooked(LocalDate today, @Nullable LocalDate until) {
        return new Listing(UNBOOKED, today, List.of(today, today, today, DueReview.NOT_KNOWN, ahead(today, until)));
    }

    List<DueReview> overdue(Slice slice, LocalDate today) {
        return read(overdue(today), slice, today);
    }

    List<DueReview> dueSoon(Slice slice, LocalDate today) {
        return read(dueSoon(today, slice.date(Listings.UNTIL)), slice, today);
    }

    List<DueReview> unbooked(Slice slice, LocalDate today) {
        return read(unbooked(today, slice.date(Listings.UNTIL)), slice, today);
    }

    private static LocalDate ahead(LocalDate today, @Nullable LocalDate until) {
        return until == null ? today.plusWeeks(WEEKS_AHEAD) : until;
    }

    private List<DueReview> read(Listing listing, Slice slice, LocalDate today) {
        return listings.read(listing, slice, row -> required(row, today));
    }

    private DueReview required(ResultSet row, LocalDate today) throws SQLException {
        var dueOn = row.getObject("statutory_due_on", LocalDate.class);
        var openedOn = row.getObject("required_opened_on", LocalDate.class);
        var dates = new ReviewDates(dueOn, openedOn, null, 0, false, null);
        var timelinessToday = timeliness.judge(dates, today).timeliness();
        return new DueReview(
                row.getObject("id", UUID.class),
                row.getObject("child_id", UUID.class),
                dueOn,
                row.getObject("wanted_by", LocalDate.class),
                rules(row),
                timelinessToday.name(),
                timelinessToday == Timeliness.OVERDUE
                        ? (Integer) Math.toIntExact(ChronoUnit.DAYS.between(dueOn, today))
                        : null,
                row.getObject("review_id", UUID.class),
                row.getObject("booked_for", LocalDate.class),
                row.getObject("opened_on", LocalDate.class),
                row.getString("iro"),
                row.getString("team"));
    }

    private static List<String> rules(ResultSet row) throws SQLException {
        var rules = row.getString("rules");
        return rules.isEmpty() ? List.of() : List.of(rules.split(" ", -1));
    }
}
