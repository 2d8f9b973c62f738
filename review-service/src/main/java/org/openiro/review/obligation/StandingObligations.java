package org.openiro.review.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.events.EventJson;
import org.openiro.platform.events.store.Statements;
import org.openiro.review.obligation.domain.Due;
import org.openiro.review.obligation.domain.DueDateInputs;
import org.openiro.review.obligation.domain.Mismatch;

/**
 * Reads how a child's obligations stand, to be shown: from their rows. Entities of them, which nobody would change here, take
 * half as long again. It says the same as {@link ObligationState#of} of each.
 */
@ApplicationScoped
class StandingObligations {

    private static final String OF_CHILD = """
            select id, version, known_since, period_started_on, sequence, statutory_due_on, local_due_on, local_policy_id,
                   brought_forward_by, recorded_due_on, mismatch, rule, rules, working, inputs, calendar_version,
                   moved, before_due_on, before_rule, opened_on, discharged_on, discharged_by,
                   duty_ended_on, duty_ended_because, short_break, withdrawn, adjourned_twice
            from obligation where child_id = ? order by sequence""";

    private final Statements statements;
    private final ObjectMapper json;

    StandingObligations(Statements statements, @EventJson ObjectMapper json) {
        this.statements = statements;
        this.json = json;
    }

    /**
     * One obligation as it stands.
     *
     * @param version rises with every change of it
     * @param knownSince when it came to stand so
     */
    record Standing(ObligationState state, long version, Instant knownSince) {}

    /** Those of a child, by sequence; withdrawn ones too. */
    List<Standing> of(UUID childId) {
        return statements.list(OF_CHILD, this::standing, childId);
    }

    private Standing standing(ResultSet row) throws SQLException {
        return new Standing(state(row), row.getLong("version"), Statements.instant(row, "known_since"));
    }

    private ObligationState state(ResultSet row) throws SQLException {
        var due = document(row.getString("working"), Due.class);
        var mismatch = row.getString("mismatch");
        return new ObligationState(
                row.getObject("id", UUID.class),
                date(row, "period_started_on"),
                row.getInt("sequence"),
                date(row, "statutory_due_on"),
                date(row, "local_due_on"),
                row.getObject("local_policy_id", UUID.class),
                row.getObject("brought_forward_by", UUID.class),
                date(row, "recorded_due_on"),
                mismatch == null ? null : Mismatch.valueOf(mismatch),
                row.getString("rule"),
                List.of((String[]) row.getArray("rules").getArray()),
                due.latestWorkingDayOnOrBefore(),
                new ObligationState.Working(
                        due.source(),
                        document(row.getString("inputs"), DueDateInputs.class),
                        due.working(),
                        row.getString("calendar_version")),
                row.getBoolean("moved")
                        ? new DueDateBefore(date(row, "before_due_on"), row.getString("before_rule"))
                        : null,
                date(row, "opened_on"),
                date(row, "discharged_on"),
                row.getObject("discharged_by", UUID.class),
                date(row, "duty_ended_on"),
                row.getString("duty_ended_because"),
                row.getBoolean("short_break"),
                row.getBoolean("withdrawn"),
                row.getBoolean("adjourned_twice"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private <T> T document(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept document cannot be read", e);
        }
    }
}
