package org.openiro.review.worklist;

import static org.openiro.review.child.Responsible.WHO;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.openiro.platform.http.Slice;
import org.openiro.review.listing.Listing;
import org.openiro.review.listing.Listings;
import org.openiro.review.review.RecordedOn;

/**
 * The lists of what only a person can settle: reviews that a source denies, decisions whose review does not stand, and what was
 * recorded on a review that was recorded in error while the one that was meant stands without it.
 */
@ApplicationScoped
class ToSettleRows {

    private static final String DISPUTED = """
            select r.id, r.child_id, r.completed_on, d.source_system, d.said_at,
                   r.chaired_by, who.iro, who.team, r.completed_on as position
            from review_dispute d
            join review r on r.authority = d.authority and r.id = d.review_id and r.status = 'HELD'
            join child c on c.authority = r.authority and c.id = r.child_id
            %s
            where d.state = 'OPEN'""".formatted(WHO);

    private static final String STRANDED = """
            select d.id, d.review_id, d.child_id, d.responsible_role, d.due_on, d.circulated_on,
                   case when r.found_in_error_on is null then 'CANCELLED' else 'RECORDED_IN_ERROR' end as review_status,
                   r.completed_on, r.chaired_by, who.iro, who.team, d.due_on as position
            from review_decision d
            join review r on r.authority = d.authority and r.id = d.review_id and r.status <> 'HELD'
            join child c on c.authority = d.authority and c.id = d.child_id
            %s
            where d.closed_on is null""".formatted(WHO);

    /** Within 28 days: a mistyped day or a second record of one meeting, and not the review before or after. */
    private static final String LEFT_BEHIND = """
            select r.id, r.child_id, r.completed_on, beside.id as beside_id, beside.completed_on as beside_completed_on,
                   behind.decisions, behind.paperwork, behind.monitoring_form, r.chaired_by, who.iro, who.team,
                   r.completed_on as position
            from review r
            join child c on c.authority = r.authority and c.id = r.child_id
            %s
            cross join lateral (
                select b.id, b.completed_on from review b
                where b.authority = r.authority and b.child_id = r.child_id and b.status = 'HELD'
                  and b.completed_on between r.completed_on - 28 and r.completed_on + 28
                order by abs(b.completed_on - r.completed_on), b.id limit 1) beside
            cross join lateral (
                select exists (select from review_decision d
                               where d.authority = r.authority and d.review_id = r.id
                                 and d.outcome <> 'RECORDED_IN_ERROR') as decisions,
                       exists (select from review_paperwork p where p.authority = r.authority and p.review_id = r.id)
                           and not exists (select from review_paperwork p
                                           where p.authority = r.authority and p.review_id = beside.id) as paperwork,
                       exists (select from review_monitoring m where m.authority = r.authority and m.review_id = r.id)
                           and not exists (select from review_monitoring m
                                           where m.authority = r.authority and m.review_id = beside.id)
                           as monitoring_form) behind
            where r.found_in_error_on is not null and r.completed_on is not null
              and (behind.decisions or behind.paperwork or behind.monitoring_form)""".formatted(WHO);

    private final Listings listings;

    ToSettleRows(Listings listings) {
        this.listings = listings;
    }

    static Listing disputed(LocalDate today) {
        return new Listing(DISPUTED, today, List.of());
    }

    static Listing stranded(LocalDate today) {
        return new Listing(STRANDED, today, List.of());
    }

    static Listing leftBehind(LocalDate today) {
        return new Listing(LEFT_BEHIND, today, List.of());
    }

    List<DisputedReview> disputed(Slice slice, LocalDate today) {
        return listings.read(disputed(today), slice, ToSettleRows::disputed);
    }

    List<StrandedDecision> stranded(Slice slice, LocalDate today) {
        return listings.read(stranded(today), slice, ToSettleRows::stranded);
    }

    List<LeftBehindReview> leftBehind(Slice slice, LocalDate today) {
        return listings.read(leftBehind(today), slice, ToSettleRows::leftBehind);
    }

    private static DisputedReview disputed(ResultSet row) throws SQLException {
        return new DisputedReview(
                row.getObject("id", UUID.class),
                row.getObject("child_id", UUID.class),
                row.getObject("completed_on", LocalDate.class),
                row.getString("source_system"),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getString("chaired_by"),
                row.getString("iro"),
                row.getString("team"));
    }

    private static StrandedDecision stranded(ResultSet row) throws SQLException {
        return new StrandedDecision(
                row.getObject("id", UUID.class),
                row.getObject("review_id", UUID.class),
                row.getObject("child_id", UUID.class),
                row.getString("review_status"),
                row.getObject("completed_on", LocalDate.class),
                row.getString("responsible_role"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("circulated_on", LocalDate.class),
                row.getString("chaired_by"),
                row.getString("iro"),
                row.getString("team"));
    }

    private static LeftBehindReview leftBehind(ResultSet row) throws SQLException {
        var recorded = new ArrayList<RecordedOn>();
        for (var what : List.of(RecordedOn.DECISIONS, RecordedOn.PAPERWORK, RecordedOn.MONITORING_FORM)) {
            if (row.getBoolean(what.name().toLowerCase(Locale.ROOT))) {
                recorded.add(what);
            }
        }
        return new LeftBehindReview(
                row.getObject("id", UUID.class),
                row.getObject("child_id", UUID.class),
                row.getObject("completed_on", LocalDate.class),
                List.copyOf(recorded),
                row.getObject("beside_id", UUID.class),
                row.getObject("beside_completed_on", LocalDate.class),
                row.getString("chaired_by"),
                row.getString("iro"),
                row.getString("team"));
    }
}
