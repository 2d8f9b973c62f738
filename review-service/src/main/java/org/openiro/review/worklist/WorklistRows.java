package org.openiro.review.worklist;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.Slice;

/**
 * Reads the lists of the council in whose name the transaction works. A review is on an IRO's list when that IRO chaired it
 * or is now the child's; on a team's when the child's social worker is now of that team.
 */
@ApplicationScoped
class WorklistRows {

    static final String IRO = "iro";
    static final String TEAM = "team";
    static final String UNTIL = "until";

    private static final String NO_LIMIT = "9999-12-31";

    private static final String WHO = """
            cross join lateral (
                select (select i ->> 'professional' from jsonb_array_elements(involved) i
                        where i ->> 'role' = 'IRO' and i ->> 'from' <= ? and coalesce(i ->> 'to', '9999') > ?
                        order by i ->> 'from' desc limit 1) as iro,
                       (select i ->> 'team' from jsonb_array_elements(involved) i
                        where i ->> 'role' = 'SOCIAL_WORKER' and i ->> 'from' <= ? and coalesce(i ->> 'to', '9999') > ?
                        order by i ->> 'from' desc limit 1) as team
                from (select case jsonb_typeof(c.facts -> 'involvements') when 'array' then c.facts -> 'involvements'
                             else '[]' end as involved) known) who""";

    private static final String LATE = """
            select r.id, r.child_id, r.completed_on, r.statutory_due_on, r.days_late, r.chaired_by, r.source, who.iro, who.team,
                   r.completed_on as position
            from review r join child c on c.authority = r.authority and c.id = r.child_id
            %s
            where r.status = 'HELD' and r.timeliness = 'LATE' and r.late_reason = 'NOT_RECORDED'""".formatted(WHO);

    private static final String UNDER_WAY = """
            select r.id, r.child_id, r.opened_on, r.booked_for, jsonb_array_length(r.adjournments) as adjournments,
                   case when jsonb_array_length(r.adjournments) = 0 then 'OPENED' else 'ADJOURNED' end as status,
                   r.complete_by, r.obligation_id, o.statutory_due_on, o.opened_on as required_opened_on, r.chaired_by,
                   who.iro, who.team, coalesce(r.complete_by, date '9999-12-31') as position
            from review r join child c on c.authority = r.authority and c.id = r.child_id
            left join obligation o on o.authority = r.authority and o.id = r.obligation_id
            %s
            where r.status = 'BOOKED' and r.opened_on is not null""".formatted(WHO);

    private final AgroalDataSource own;

    WorklistRows(AgroalDataSource own) {
        this.own = own;
    }

    /** Reads one row. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    List<LateReview> lateWithoutReason(Slice slice, LocalDate today) {
        return read(
                LATE,
                slice,
                today,
                row -> new LateReview(
                        row.getObject("id", UUID.class),
                        row.getObject("child_id", UUID.class),
                        row.getObject("completed_on", LocalDate.class),
                        row.getObject("statutory_due_on", LocalDate.class),
                        row.getInt("days_late"),
                        row.getString("chaired_by"),
                        row.getString("source"),
                        row.getString(IRO),
                        row.getString(TEAM)));
    }

    List<ReviewUnderWay> underWay(Slice slice, LocalDate today) {
        return read(
                UNDER_WAY,
                slice,
                today,
                row -> new ReviewUnderWay(
                        row.getObject("id", UUID.class),
                        row.getObject("child_id", UUID.class),
                        row.getString("status"),
                        row.getObject("opened_on", LocalDate.class),
                        row.getObject("booked_for", LocalDate.class),
                        row.getInt("adjournments"),
                        row.getObject("complete_by", LocalDate.class),
                        row.getObject("obligation_id", UUID.class),
                        row.getObject("statutory_due_on", LocalDate.class),
                        row.getObject("required_opened_on", LocalDate.class),
                        row.getString("chaired_by"),
                        row.getString(IRO),
                        row.getString(TEAM)));
    }

    static List<String> position(LateReview review) {
        return List.of(review.completedOn().toString(), review.reviewId().toString());
    }

    static List<String> position(ReviewUnderWay review) {
        var limit = review.completeBy() == null ? NO_LIMIT : review.completeBy().toString();
        return List.of(limit, review.reviewId().toString());
    }

    private <T> List<T> read(String select, Slice slice, LocalDate today, Reading<T> reading) {
        var sql = new StringBuilder("select * from (").append(select).append(") listed where true");
        var values = new ArrayList<Object>();
        // The involvements of today, four times.
        for (int i = 0; i < 4; i++) {
            values.add(today.toString());
        }
        given(slice.text(IRO), "(chaired_by = ? or iro = ?)", 2, sql, values);
        given(slice.text(TEAM), "team = ?", 1, sql, values);
        given(slice.date(UNTIL), "position <= ?", 1, sql, values);
        if (!slice.first()) {
            sql.append(" and (position, id) ")
                    .append(slice.descending() ? "<" : ">")
                    .append(" (?, ?)");
            values.add(LocalDate.parse(slice.after().getFirst()));
            values.add(UUID.fromString(slice.after().getLast()));
        }
        var way = slice.descending() ? " desc" : "";
        sql.append(" order by position").append(way).append(", id").append(way).append(" limit ?");
        values.add(slice.fetch());
        return rows(sql.toString(), values, reading);
    }

    private static void given(
            @Nullable Object value, String condition, int times, StringBuilder sql, List<Object> values) {
        if (value != null) {
            sql.append(" and ").append(condition);
            for (int i = 0; i < times; i++) {
                values.add(value);
            }
        }
    }

    private <T> List<T> rows(String sql, List<Object> values, Reading<T> reading) {
        try (var connection = own.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new IllegalStateException("a worklist could not be read", e);
        }
    }
}
