package org.openiro.review.calendarfeed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openiro.review.arrangement.domain.PlaceKind;
import org.openiro.review.calendarfeed.domain.FeedReview;
import org.openiro.review.child.Responsible;

/**
 * Reads the meetings that are planned for an IRO: of the reviews which that IRO chairs, and of those of the children whose IRO it
 * is that day.
 */
@ApplicationScoped
class FeedReviews {

    /** More than an IRO with the largest caseload has planned. */
    private static final int MOST = 1000;

    private static final String PLANNED = """
            select r.id, r.child_id, r.meeting_id, r.booked_for, r.starts_at, r.version + coalesce(a.revision, 0) as revision,
                   a.arrangement ->> 'placeKind' as place,
                   cast(a.arrangement ->> 'expectedMinutes' as integer) as minutes,
                   greatest(a.at, (select max(h.at) from review_history h
                                   where h.authority = r.authority and h.review_id = r.id)) as changed_at
            from review r join child c on c.authority = r.authority and c.id = r.child_id
            left join lateral (select said.arrangement, said.revision, said.at from review_arrangement said
                               where said.authority = r.authority and said.review_id = r.id
                               order by said.revision desc limit 1) a on true
            where r.status = 'BOOKED' and r.booked_for is not null
              and (lower(r.chaired_by) = any (?)
                   or (select lower(i ->> 'professional')
                           from jsonb_array_elements(case jsonb_typeof(c.facts -> 'involvements')
                                                         when 'array' then c.facts -> 'involvements' else '[]' end) i
                           where i ->> 'role' = 'IRO' and i ->> 'from' <= ? and coalesce(i ->> 'to', '9999') > ?
                           order by %s limit 1) = any (?))
            order by r.booked_for desc, r.id limit ?""".formatted(Responsible.LAST_TO_COME);

    private final AgroalDataSource own;

    FeedReviews(AgroalDataSource own) {
        this.own = own;
    }

    /** Whose review it is, for the access log alone. */
    record OfChild(UUID childId, FeedReview review) {}

    /** @param names by which the IRO is called, in lower case */
    List<OfChild> of(Set<String> names, LocalDate today) {
        try (var connection = own.getConnection();
                var select = connection.prepareStatement(PLANNED)) {
            var called = connection.createArrayOf("text", names.toArray());
            select.setArray(1, called);
            select.setString(2, today.toString());
            select.setString(3, today.toString());
            select.setArray(4, called);
            select.setInt(5, MOST);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<OfChild>();
                while (rows.next()) {
                    found.add(new OfChild(rows.getObject("child_id", UUID.class), read(rows)));
                }
                return List.copyOf(found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a calendar could not be read", e);
        }
    }

    private static FeedReview read(ResultSet row) throws SQLException {
        var place = row.getString("place");
        return new FeedReview(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("booked_for", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("minutes", Integer.class),
                place == null ? null : PlaceKind.valueOf(place),
                row.getLong("revision"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
