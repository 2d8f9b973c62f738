package org.openiro.review.worklist;

import static org.openiro.review.child.Responsible.WHO;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.openiro.platform.http.Slice;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.child.OwnTeams;
import org.openiro.review.decision.domain.Circulation;
import org.openiro.review.decision.domain.DecisionAnswer;
import org.openiro.review.decision.domain.DecisionDates;
import org.openiro.review.decision.domain.DecisionRule;
import org.openiro.review.listing.Listing;
import org.openiro.review.listing.Listings;

/** The list of decisions that are overdue, of reviews that stand. */
@ApplicationScoped
class DecisionRows {

    /** As {@link DecisionRule} has it. */
    private static final String OVERDUE = """
            select d.id, d.review_id, d.child_id, d.responsible_role, d.due_on, d.first_due_on, d.circulated_on,
                   d.circulation_recorded_on, d.answers, r.chaired_by, who.iro, who.team, d.first_due_on as position
            from review_decision d
            join review r on r.authority = d.authority and r.id = d.review_id and r.status = 'HELD'
            join child c on c.authority = d.authority and c.id = d.child_id
            %s
            where d.closed_on is null and d.first_due_on < ?""".formatted(WHO);

    private static final TypeReference<List<DecisionAnswer>> ANSWERS = new TypeReference<>() {};

    private final Listings listings;
    private final OwnTeams ownTeams;
    private final WorkingDays workingDays;
    private final ObjectMapper json;

    DecisionRows(Listings listings, OwnTeams ownTeams, WorkingDays workingDays, ObjectMapper json) {
        this.listings = listings;
        this.ownTeams = ownTeams;
        this.workingDays = workingDays;
        this.json = json;
    }

    static Listing overdue(LocalDate today) {
        return new Listing(OVERDUE, today, List.of(today));
    }

    /** A team manager's are those of the own teams, whatever is asked for. */
    List<OverdueDecision> overdue(Slice slice, LocalDate today) {
        var rule = new DecisionRule(workingDays);
        var listing = ownTeams.restriction().map(overdue(today)::ofTeams).orElseGet(() -> overdue(today));
        return listings.read(listing, slice, row -> overdue(row, rule, today));
    }

    private OverdueDecision overdue(ResultSet row, DecisionRule rule, LocalDate today) throws SQLException {
        var dates = dates(row);
        var standing = rule.standing(dates, today);
        return new OverdueDecision(
                row.getObject("id", UUID.class),
                row.getObject("review_id", UUID.class),
                row.getObject("child_id", UUID.class),
                row.getString("responsible_role"),
                dates.dueOn(),
                dates.firstDueOn(),
                dates.movedAfterItPassed(),
                Objects.requireNonNull(standing.daysLate()),
                row.getObject("circulated_on", LocalDate.class),
                dates.answers().isEmpty()
                        ? null
                        : dates.answers().getLast().answer().name(),
                standing.recordedAfterDue(),
                row.getString("chaired_by"),
                row.getString("iro"),
                row.getString("team"));
    }

    private DecisionDates dates(ResultSet row) throws SQLException {
        var circulatedOn = row.getObject("circulated_on", LocalDate.class);
        return new DecisionDates(
                row.getObject("due_on", LocalDate.class),
                row.getObject("first_due_on", LocalDate.class),
                circulatedOn == null
                        ? null
                        : new Circulation(circulatedOn, row.getObject("circulation_recorded_on", LocalDate.class)),
                answers(row.getString("answers")),
                null);
    }

    private List<DecisionAnswer> answers(String stored) {
        try {
            return json.readValue(stored, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answers to a decision could not be read", e);
        }
    }
}
