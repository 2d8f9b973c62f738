package org.openiro.systemtests.agreement;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openiro.systemtests.Databases;

/**
 * The rows that reporting-service keeps of reviews and obligations, out of which it counts: it keeps no class, so the one
 * that follows from their dates is taken.
 */
record ReportingRows(Databases databases, String authority, PlainClass classes) implements Place {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String REVIEWS = """
            select jsonb_build_object('id', review_id, 'statutoryDueOn', statutory_due_on, 'recordedDueOn', recorded_due_on,
                'openedOn', opened_on, 'dischargedOn', completed_on, 'statutory', statutory, 'adjournedTwice',
                adjourned_twice)::text
            from held_review where authority = '%s' and not withdrawn""";

    private static final String DUTIES = """
            select jsonb_build_object('id', o.obligation_id, 'statutoryDueOn', o.statutory_due_on, 'recordedDueOn',
                o.recorded_due_on, 'openedOn', o.opened_on,
                'dischargedOn', o.discharged_on, 'dutyEndedOn', o.duty_ended_on, 'adjournedTwice',
                exists (select from held_review r where r.authority = o.authority and r.obligation_id = o.obligation_id
                    and r.adjourned_twice and not r.withdrawn))::text
            from obligation o where o.authority = '%s' and not o.withdrawn""";

    @Override
    public String name() {
        return "reporting's rows";
    }

    @Override
    public Map<String, String> ought(Details details) {
        Map<String, String> said = new HashMap<>();
        details.held()
                .forEach(review -> said.put(
                        review.id(),
                        "%s, due %s, opened %s, held %s, ended none"
                                .formatted(
                                        review.timeliness(),
                                        Fields.text(review.detail(), "statutoryDueOn"),
                                        Fields.text(review.detail(), "openedOn"),
                                        Fields.text(review.detail(), "completedOn"))));
        details.required().forEach(duty -> said.put(duty.id(), duty.classed()));
        return said;
    }

    @Override
    public Map<String, String> shows(Details details) {
        Map<String, String> rows = new HashMap<>(rows(REVIEWS));
        rows.putAll(rows(DUTIES));
        return rows;
    }

    private Map<String, String> rows(String sql) {
        List<String> rows = databases.texts("reporting", sql.formatted(authority));
        return rows.stream().map(ReportingRows::json).collect(toMap(row -> Fields.text(row, "id"), this::classed));
    }

    private String classed(JsonNode row) {
        return Duty.classed(
                classes.of(
                        PlainClass.judgedOn(row, "dischargedOn"),
                        Fields.day(row, "openedOn"),
                        Fields.day(row, "dischargedOn"),
                        row.path("adjournedTwice").asBoolean(),
                        Fields.day(row, "dutyEndedOn")),
                row);
    }

    private static JsonNode json(String row) {
        try {
            return JSON.readTree(row);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
