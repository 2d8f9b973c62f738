package org.openiro.review.worklist;

import static org.openiro.review.worklist.WorklistQuery.IRO;
import static org.openiro.review.worklist.WorklistQuery.TEAM;
import static org.openiro.review.worklist.WorklistQuery.WHO;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.openiro.platform.http.Slice;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.decision.domain.DecisionDates;
import org.openiro.review.decision.domain.DecisionRule;
import org.openiro.review.worklist.WorklistQuery.Listing;

/** The list of decisions that are overdue, of reviews that stand. */
@ApplicationScoped
class DecisionRows {

    /** As {@link DecisionRule} has it. */
    private static final String OVERDUE = """
            select d.id, d.review_id, d.child_id, d.responsible_role, d.due_on, d.circulated_on,
                   d.answers -> -1 ->> 'answer' as last_answer, r.chaired_by, who.iro, who.team, d.due_on as position
            from review_decision d
            join review r on r.authority = d.authority and r.id = d.review_id and r.status = 'HELD'
            join child c on c.authority = d.authority and c.id = d.child_id
            %s
            where d.closed_on is null and d.due_on < ?""".formatted(WHO);

    private final WorklistQuery query;
    private final WorkingDays workingDays;

    DecisionRows(WorklistQuery query, WorkingDays workingDays) {
        this.query = query;
        this.workingDays = workingDays;
    }

    static Listing overdue(LocalDate today) {
        return new Listing(OVERDUE, today, List.of(today));
    }

    List<OverdueDecision> overdue(Slice slice, LocalDate today) {
        var rule = new DecisionRule(workingDays);
        return query.read(overdue(today), slice, row -> overdue(row, rule, today));
    }

    private static OverdueDecision overdue(ResultSet row, DecisionRule rule, LocalDate today) throws SQLException {
        var dueOn = row.getObject("due_on", LocalDate.class);
        var standing = rule.standing(new DecisionDates(dueOn, null, List.of(), null), today);
        return new OverdueDecision(
                row.getObject("id", UUID.class),
                row.getObject("review_id", UUID.class),
                row.getObject("child_id", UUID.class),
                row.getString("responsible_role"),
                dueOn,
                Objects.requireNonNull(standing.daysLate()),
                row.getObject("circulated_on", LocalDate.class),
                row.getString("last_answer"),
                row.getString("chaired_by"),
                row.getString(IRO),
                row.getString(TEAM));
    }
}
