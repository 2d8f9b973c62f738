package org.openiro.review.listing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.http.Slice;
import org.openiro.review.iro.Iros;

/**
 * Reads any list of the council in whose name the transaction works, by IRO and team in one way, and counts it by the same
 * words. A row is on an IRO's list when that IRO chaired the review or is now the child's, by whichever of the IRO's names; on a
 * team's when the child's social worker is now of that team.
 */
@ApplicationScoped
public class Listings {

    /** Up to which day, for lists that are asked for until one. */
    public static final String UNTIL = "until";

    private final AgroalDataSource own;
    private final Iros iros;

    Listings(AgroalDataSource own, Iros iros) {
        this.own = own;
        this.iros = iros;
    }

    /** Reads one row. */
    public interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** One page, with one row more where there is a next. */
    public <T> List<T> read(Listing listing, Slice slice, Reading<T> reading) {
        var values = new ArrayList<Object>();
        var sql = new StringBuilder("select * ").append(from(listing, asked(Whose.of(slice)), values));
        var until = slice.date(UNTIL);
        if (until != null) {
            sql.append(" and position <= ?");
            values.add(until);
        }
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

    /** Every row, in no order. */
    public <T> List<T> all(Listing listing, Whose whose, Reading<T> reading) {
        var values = new ArrayList<Object>();
        return rows("select * " + from(listing, asked(whose), values), values, reading);
    }

    /** How many are on each of these lists, by the same names and at one instant. */
    public <N> Map<N, Long> count(Map<N, Listing> named, Whose whose) {
        var asked = asked(whose);
        var values = new ArrayList<Object>();
        var names = List.copyOf(named.keySet());
        var counts = names.stream()
                .map(name -> "(select count(*) " + from(Objects.requireNonNull(named.get(name)), asked, values) + ")")
                .toList();
        var found = rows("select array[" + String.join(", ", counts) + "]", values, row ->
                        (Long[]) row.getArray(1).getArray())
                .getFirst();
        return IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, place -> found[place]));
    }

    /** Of whom rows are asked for; null is everybody. */
    private record Asked(
            @Nullable Set<String> names, @Nullable String team) {}

    private Asked asked(Whose whose) {
        var iro = whose.iro;
        return new Asked(iro == null ? null : iros.known().namesOf(iro), whose.team);
    }

    private static String from(Listing listing, Asked asked, List<Object> values) {
        values.addAll(listing.parameters());
        var names = asked.names();
        var team = asked.team();
        if (names == null && team == null) {
            return "from (" + listing.select() + ") listed where true";
        }
        // Who answers for a child is asked only of what is on the list: asked of all that might be, it costs most of
        // the time.
        var sql = new StringBuilder("from (").append(listing.select()).append(" offset 0) listed where true");
        if (names != null) {
            sql.append(" and (lower(chaired_by) = any (?) or lower(iro) = any (?))");
            values.add(names.toArray(String[]::new));
            values.add(names.toArray(String[]::new));
        }
        if (team != null) {
            sql.append(" and team = ?");
            values.add(team);
        }
        return sql.toString();
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
            throw new IllegalStateException("a list could not be read", e);
        }
    }
}
