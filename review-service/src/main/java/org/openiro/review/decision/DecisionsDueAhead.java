package org.openiro.review.decision;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openiro.platform.authority.CurrentAuthority;

/** Keeps the due dates of open decisions that lie ahead, so that it is told once when one passes. */
@ApplicationScoped
class DecisionsDueAhead {

    private static final String EXPECT = """
            insert into decision_due_ahead (authority, decision_id, child_id, due_on) values (?, ?, ?, ?)
            on conflict (authority, decision_id) do update set due_on = excluded.due_on""";
    private static final String NOTHING_AHEAD =
            "delete from decision_due_ahead where authority = ? and decision_id = ?";
    private static final String NOTHING_ELSE_AHEAD = NOTHING_AHEAD + " and due_on <> ?";
    private static final String EXPECTED = "select 1 from decision_due_ahead where authority = ? and decision_id = ?";
    private static final String PASSED = """
            select due_on, authority, decision_id, child_id from decision_due_ahead
            where due_on < ? and (due_on, authority, decision_id) > (?, ?, ?)
            order by due_on, authority, decision_id limit ?""";

    private final AgroalDataSource own;
    private final AgroalDataSource worker;
    private final CurrentAuthority authority;

    DecisionsDueAhead(AgroalDataSource own, @DataSource("worker") AgroalDataSource worker, CurrentAuthority authority) {
        this.own = own;
        this.worker = worker;
        this.authority = authority;
    }

    /** A decision of some council whose due date has passed. */
    record Passed(LocalDate dueOn, String authority, UUID decisionId, UUID childId) {

        /** Before all others. */
        static final Passed FIRST = new Passed(LocalDate.EPOCH, "", new UUID(0, 0), new UUID(0, 0));
    }

    /**
     * In the current transaction: of a decision that is open, and only while its due date has not passed. One that passed
     * since and of which nobody has told yet stays to be told.
     */
    void follow(ReviewDecision decision, LocalDate today) {
        if (decision.closedOn() != null) {
            write(NOTHING_AHEAD, decision);
        } else if (decision.firstDueOn().isBefore(today)) {
            write(NOTHING_ELSE_AHEAD, decision, decision.firstDueOn());
        } else {
            write(EXPECT, decision, decision.childId(), decision.firstDueOn());
        }
    }

    /** It was told. */
    void seenTo(ReviewDecision decision) {
        write(NOTHING_AHEAD, decision);
    }

    private void write(String sql, ReviewDecision decision, Object... more) {
        try (var connection = own.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, authority.code());
            statement.setObject(2, decision.id());
            for (int i = 0; i < more.length; i++) {
                statement.setObject(3 + i, more[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the due date of a decision could not be kept", e);
        }
    }

    /** Whether nobody has told yet that its due date passed. */
    boolean expected(ReviewDecision decision) {
        try (var connection = own.getConnection();
                var statement = connection.prepareStatement(EXPECTED)) {
            statement.setString(1, authority.code());
            statement.setObject(2, decision.id());
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the due date of a decision could not be found", e);
        }
    }

    /** Of all councils, the longest past first, from behind the last that was read. */
    List<Passed> passed(LocalDate today, Passed last, int most) {
        var passed = new ArrayList<Passed>();
        try (var connection = worker.getConnection();
                var statement = connection.prepareStatement(PASSED)) {
            statement.setObject(1, today);
            statement.setObject(2, last.dueOn());
            statement.setString(3, last.authority());
            statement.setObject(4, last.decisionId());
            statement.setInt(5, most);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    passed.add(new Passed(
                            rows.getObject(1, LocalDate.class),
                            rows.getString(2),
                            rows.getObject(3, UUID.class),
                            rows.getObject(4, UUID.class)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the decisions that became overdue could not be found", e);
        }
        return List.copyOf(passed);
    }
}
