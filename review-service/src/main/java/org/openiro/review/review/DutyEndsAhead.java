package org.openiro.review.review;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.authority.CurrentAuthority;

/** Keeps on which day what is required of each child changes next without a record saying so, as at the 18th birthday. */
@ApplicationScoped
class DutyEndsAhead {

    private static final String EXPECT = """
            insert into duty_end_ahead (authority, child_id, on_date) values (?, ?, ?)
            on conflict (authority, child_id) do update set on_date = excluded.on_date
            where duty_end_ahead.on_date <> excluded.on_date""";
    private static final String NOTHING_AHEAD = "delete from duty_end_ahead where authority = ? and child_id = ?";
    private static final String EXPECT_ALL = """
            insert into duty_end_ahead (authority, child_id, on_date) select authority, id, ? from child where authority = ?
            on conflict (authority, child_id) do update set on_date = excluded.on_date
            where duty_end_ahead.on_date > excluded.on_date""";
    private static final String COME = """
            select on_date, authority, child_id from duty_end_ahead
            where on_date <= ? and (on_date, authority, child_id) > (?, ?, ?)
            order by on_date, authority, child_id limit ?""";

    private final AgroalDataSource own;
    private final AgroalDataSource worker;
    private final CurrentAuthority authority;

    DutyEndsAhead(AgroalDataSource own, @DataSource("worker") AgroalDataSource worker, CurrentAuthority authority) {
        this.own = own;
        this.worker = worker;
        this.authority = authority;
    }

    /** A child of some council whose day has come. */
    record Come(LocalDate on, String authority, UUID childId) {

        /** Before all others. */
        static final Come FIRST = new Come(LocalDate.EPOCH, "", new UUID(0, 0));
    }

    /** In the current transaction. */
    void expect(UUID childId, @Nullable LocalDate day) {
        try (var connection = own.getConnection();
                var statement = connection.prepareStatement(day == null ? NOTHING_AHEAD : EXPECT)) {
            statement.setString(1, authority.code());
            statement.setObject(2, childId);
            if (day != null) {
                statement.setObject(3, day);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the end of a duty could not be kept", e);
        }
    }

    /** Of every child of the current council, in the current transaction. */
    void expectAll(LocalDate day) {
        try (var connection = own.getConnection();
                var statement = connection.prepareStatement(EXPECT_ALL)) {
            statement.setObject(1, day);
            statement.setString(2, authority.code());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the children could not be kept for the next sweep", e);
        }
    }

    /** Of all councils, the longest past first, from behind the last that was read. */
    List<Come> come(LocalDate today, Come last, int most) {
        var come = new ArrayList<Come>();
        try (var connection = worker.getConnection();
                var statement = connection.prepareStatement(COME)) {
            statement.setObject(1, today);
            statement.setObject(2, last.on());
            statement.setString(3, last.authority());
            statement.setObject(4, last.childId());
            statement.setInt(5, most);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    come.add(new Come(
                            rows.getObject(1, LocalDate.class), rows.getString(2), rows.getObject(3, UUID.class)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the duties that ended could not be found", e);
        }
        return List.copyOf(come);
    }
}
