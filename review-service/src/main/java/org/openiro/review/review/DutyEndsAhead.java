package org.openiro.review.review;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.store.OfTransaction;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.workingdays.BankHolidays;

/**
 * Keeps on which day what is required of each child changes next without a record saying so, as at the 18th birthday, or a
 * review becomes overdue; and apart from that, which children are to be followed anew because something else than their facts
 * changed. Following a child writes its next day; off the list of those to follow it is taken by the sweep alone.
 */
@ApplicationScoped
class DutyEndsAhead {

    private static final String FOLLOW_ALL = """
            insert into child_to_follow (authority, child_id, on_date) select authority, id, ? from child where authority = ?
            order by id
            on conflict (authority, child_id) do update set on_date = excluded.on_date
            where child_to_follow.on_date > excluded.on_date""";

    /**
     * Counted by an older published list, or by this one with other holidays proclaimed late, whose names follow a plus. Never
     * by a later list: a replica of the next release would follow the same child back.
     */
    private static final String COUNTED_OTHERWISE = """
            not withdrawn and (calendar_version collate "C" < ?
                or calendar_version collate "C" > ? and calendar_version collate "C" < ?)""";

    private static final String BEHIND_THE_PLUS = BankHolidays.shipped().version() + ",";
    private static final String COUNCILS = "select distinct authority from obligation where " + COUNTED_OTHERWISE;
    private static final String FOLLOW_COUNTED = """
            insert into child_to_follow (authority, child_id, on_date)
            select distinct authority, child_id, ?::date from obligation where authority = ? and %s
            order by child_id
            on conflict (authority, child_id) do update set on_date = excluded.on_date
            where child_to_follow.on_date > excluded.on_date""".formatted(COUNTED_OTHERWISE);
    private static final String FOLLOWED =
            "delete from child_to_follow where authority = ? and child_id = ? and on_date <= ?";
    private static final String COME = """
            select on_date, authority, child_id from duty_end_ahead
            where on_date <= ? and (on_date, authority, child_id) > (?, ?, ?)
            union all
            select on_date, authority, child_id from child_to_follow
            where on_date <= ? and (on_date, authority, child_id) > (?, ?, ?)
            order by on_date, authority, child_id limit ?""";
    private static final int LISTS = 2;

    private final AgroalDataSource own;
    private final AgroalDataSource worker;
    private final Statements statements;
    private final CurrentAuthority authority;
    private final TransactionSynchronizationRegistry transaction;

    DutyEndsAhead(
            AgroalDataSource own,
            @DataSource("worker") AgroalDataSource worker,
            Statements statements,
            CurrentAuthority authority,
            TransactionSynchronizationRegistry transaction) {
        this.own = own;
        this.worker = worker;
        this.statements = statements;
        this.authority = authority;
        this.transaction = transaction;
    }

    /** A child of some council whose day has come. */
    record Come(LocalDate on, String authority, UUID childId) {

        /** Before all others. */
        static final Come FIRST = new Come(LocalDate.EPOCH, "", new UUID(0, 0));
    }

    /** In the current transaction; written once for all its children, just before it commits. */
    void expect(UUID childId, @Nullable LocalDate day) {
        OfTransaction.get(transaction, DaysAhead.class, () -> new DaysAhead(statements, authority.code()))
                .expect(childId, day);
    }

    /** Every child of the current council is to be followed from this day on, in the current transaction. */
    void followAll(LocalDate day) {
        try (var connection = own.getConnection();
                var statement = connection.prepareStatement(FOLLOW_ALL)) {
            statement.setObject(1, day);
            statement.setString(2, authority.code());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the children could not be kept for the next sweep", e);
        }
    }

    /** Councils of which some due date was counted by another calendar than this. */
    List<String> councilsCountedOtherwise(String calendarVersion) {
        var councils = new ArrayList<String>();
        try (var connection = worker.getConnection();
                var statement = connection.prepareStatement(COUNCILS)) {
            statement.setString(1, calendarVersion);
            statement.setString(2, calendarVersion);
            statement.setString(3, BEHIND_THE_PLUS);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    councils.add(rows.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what was counted by another calendar could not be found", e);
        }
        return List.copyOf(councils);
    }

    /** The children of the current council whose due dates were counted by another calendar, in the current transaction. */
    void followCountedOtherwise(String calendarVersion, LocalDate day) {
        try (var connection = own.getConnection();
                var statement = connection.prepareStatement(FOLLOW_COUNTED)) {
            statement.setObject(1, day);
            statement.setString(2, authority.code());
            statement.setString(3, calendarVersion);
            statement.setString(4, calendarVersion);
            statement.setString(5, BEHIND_THE_PLUS);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the children could not be kept for the next sweep", e);
        }
    }

    /** The child was followed as on this day, in the current transaction: what is marked for a later one stays. */
    void followed(UUID childId, LocalDate today) {
        try (var connection = own.getConnection();
                var statement = connection.prepareStatement(FOLLOWED)) {
            statement.setString(1, authority.code());
            statement.setObject(2, childId);
            statement.setObject(3, today);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a child that was followed could not be taken off the list", e);
        }
    }

    /** Of all councils, the longest past first, from behind the last that was read. */
    List<Come> come(LocalDate today, Come last, int most) {
        var come = new ArrayList<Come>();
        try (var connection = worker.getConnection();
                var statement = connection.prepareStatement(COME)) {
            int at = 1;
            for (int list = 0; list < LISTS; list++) {
                statement.setObject(at++, today);
                statement.setObject(at++, last.on());
                statement.setString(at++, last.authority());
                statement.setObject(at++, last.childId());
            }
            statement.setInt(at, most);
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
