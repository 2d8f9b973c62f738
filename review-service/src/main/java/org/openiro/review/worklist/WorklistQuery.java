package org.openiro.review.worklist;

import static java.util.Collections.nCopies;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.Slice;
import org.openiro.review.child.Responsible;

/**
 * Reads any list of the council in whose name the transaction works, by IRO and team in one way, and counts it by the same
 * words. A row is on an IRO's list when that IRO chaired the review or is now the child's; on a team's when the child's social
 * worker is now of that team.
 */
@ApplicationScoped
class WorklistQuery {

    static final String IRO = "iro";
    static final String TEAM = "team";
    static final String UNTIL = "until";

    /** Who answers for a child {@code c}. */
    static final String WHO = Responsible.WHO;

    private final AgroalDataSource own;

    WorklistQuery(AgroalDataSource own) {
        this.own = own;
    }

    /**
     * What is on a list.
     *
     * @param select with the columns {@code id}, {@code position} (a day), {@code chaired_by}, {@code iro} and {@code team},
     *     and {@link #WHO} before every other parameter
     * @param values of the parameters behind those of {@link #WHO}
     */
    record Listing(String select, LocalDate today, List<?> values) {

        /** Those of it whose child's social worker is of one of these teams. */
        Listing ofTeams(Set<String> teams) {
            var one = teams.isEmpty() ? "false" : "team in (" + String.join(", ", nCopies(teams.size(), "?")) + ")";
            return new Listing(
                    "select * from (" + select + ") theirs where " + one,
                    today,
                    Stream.concat(values.stream(), teams.stream()).toList());
        }
    }

    /** Reads one row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    <T> List<T> read(Listing listing, Slice slice, Reading<T> reading) {
        var sql = new StringBuilder("select * from (").append(listing.select()).append(") listed where true");
        var values = asked(listing, slice.filters(), sql);
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

    /** How many are on the list of this IRO and team, where they are given. */
    long count(Listing listing, Map<String, String> filters) {
        var sql = new StringBuilder("select count(*) from (")
                .append(listing.select())
                .append(") listed where true");
        var values = asked(listing, filters, sql);
        return rows(sql.toString(), values, row -> row.getLong(1)).getFirst();
    }

    private static List<Object> asked(Listing listing, Map<String, String> filters, StringBuilder sql) {
        var values =
                new ArrayList<Object>(nCopies(Responsible.DAYS, listing.today().toString()));
        values.addAll(listing.values());
        given(filters.get(IRO), "(chaired_by = ? or iro = ?)", 2, sql, values);
        given(filters.get(TEAM), "team = ?", 1, sql, values);
        return values;
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
