package org.openiro.simulator.ledger.comparison;

import static org.openiro.simulator.ledger.count.DayLists.name;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.openiro.simulator.ledger.count.DayLists;

/** What review-service lists, row by row, worded as the independent count words it. */
public final class ListRows {

    private static final String REMINDERS_COUNTED = "remindersOutstanding";

    private final SortedMap<String, String> rows = new TreeMap<>();
    private final Map<String, String> persons;
    private int reminders;

    /**
     * Begins with no row.
     *
     * @param persons the person ids of the children by our ids
     */
    public ListRows(Map<String, String> persons) {
        this.persons = Map.copyOf(persons);
    }

    SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(rows);
    }

    /** A review that is required and has not been held: the rule that governs, and what is planned of it. */
    public void owedReview(String list, JsonNode row) {
        String openedOn = text(row, "openedOn");
        String planned = openedOn.equals("null") ? "booked for " + text(row, "bookedFor") : "opened on " + openedOn;
        put(
                list,
                person(row),
                "%s due %s, wanted by %s, %s %s, %s"
                        .formatted(
                                row.path("rules").path(0).asText("none"),
                                text(row, "statutoryDueOn"),
                                text(row, "wantedBy"),
                                text(row, "timeliness"),
                                text(row, "daysOverdue"),
                                text(row, "reviewId").equals("null") ? "nothing is planned" : planned));
    }

    public void lateWithoutReason(JsonNode row) {
        put(
                DayLists.LATE_WITHOUT_REASON,
                person(row) + " " + text(row, "completedOn"),
                "due %s, %s days late".formatted(text(row, "statutoryDueOn"), text(row, "daysLate")));
    }

    public void adjourned(JsonNode row) {
        put(
                DayLists.ADJOURNED,
                text(row, "reviewId"),
                "opened %s, %s adjournments, goes on %s, to complete by %s"
                        .formatted(
                                text(row, "openedOn"),
                                text(row, "adjournments"),
                                text(row, "continuesOn"),
                                text(row, "completeBy")));
    }

    public void decisionOverdue(JsonNode row) {
        put(
                DayLists.DECISIONS_OVERDUE,
                text(row, "decisionId"),
                "%s by %s, %s days late, circulated %s, answered %s"
                        .formatted(
                                text(row, "responsibleRole"),
                                text(row, "firstDueOn"),
                                text(row, "daysLate"),
                                text(row, "circulatedOn"),
                                text(row, "lastAnswer")));
    }

    public void paperworkLate(JsonNode row) {
        StringJoiner papers = new StringJoiner("; ");
        row.path("papers")
                .forEach(paper -> papers.add("%s by %s, %s days late"
                        .formatted(text(paper, "paper"), text(paper, "dueOn"), text(paper, "daysLate"))));
        put(DayLists.PAPERWORK_LATE, person(row) + " " + text(row, "completedOn"), papers.toString());
    }

    public void monitoringRed(JsonNode row) {
        put(
                DayLists.MONITORING_RED,
                text(row, "reviewId"),
                "completed %s, assessed %s, %s"
                        .formatted(text(row, "completedOn"), text(row, "assessedOn"), text(row, "viewOfPlan")));
    }

    /** A reminder: a row for each thing of which it reminds. */
    public void reminderOutstanding(JsonNode row) {
        reminders++;
        row.path("kinds")
                .forEach(kind -> put(
                        DayLists.REMINDERS,
                        person(row) + " " + kind.asText(),
                        "for a review on %s, with %s of %s"
                                .formatted(text(row, "reviewOn"), text(row, "professional"), text(row, "team"))));
    }

    public void midwayCheck(JsonNode row) {
        put(
                DayLists.MIDWAY_CHECKS,
                person(row),
                "reviewed %s, next by %s, due %s, %s"
                        .formatted(
                                text(row, "reviewedOn"),
                                text(row, "nextReviewDueOn"),
                                text(row, "dueOn"),
                                text(row, "status")));
    }

    public void changeUntold(JsonNode row) {
        put(
                DayLists.CHANGES_UNTOLD,
                text(row, "changeId"),
                "%s of %s, %s".formatted(text(row, "kind"), text(row, "occurredOn"), text(row, "status")));
    }

    public void auditSample(JsonNode row) {
        put(
                DayLists.AUDIT_SAMPLES,
                text(row, "sampleId"),
                "from %s to %s, at most %s of %s"
                        .formatted(
                                text(row, "from"),
                                text(row, "to"),
                                text(row, "askedSize"),
                                text(row, "populationSize")));
    }

    /**
     * How long the lists are, of those that the ledger reckons. Of reminders it reckons the rows, a row for each thing of which one
     * reminds: that count is held against what was listed before, and a row only where it is another.
     */
    public void counts(JsonNode counts) {
        DayLists.COUNTED.forEach(count -> put(DayLists.COUNTS, count, text(counts, count)));
        int counted = counts.path(REMINDERS_COUNTED).asInt();
        if (counted != reminders) {
            put(DayLists.COUNTS, REMINDERS_COUNTED, "%d, and %d are listed".formatted(counted, reminders));
        }
    }

    /** A meeting that was arranged, with what there is to warn of. */
    public void arranged(JsonNode details) {
        StringJoiner warnings = new StringJoiner(" ");
        details.path("warnings").forEach(warning -> warnings.add(warning.asText()));
        put(DayLists.MEETINGS_WARNED_OF, text(details, "reviewId"), warnings.toString());
    }

    /** How child and parents were heard. */
    public void heard(JsonNode details) {
        JsonNode voice = details.path("voice");
        SortedMap<String, String> parents = new TreeMap<>();
        voice.path("parents").forEach(parent -> parents.put(text(parent, "role"), text(parent, "part")));
        StringJoiner shown = new StringJoiner(" and ");
        parents.forEach((role, part) -> shown.add(role + " " + part));
        put(
                DayLists.HEARD,
                text(details, "reviewId"),
                "advocate %s, visitor %s, %s: %s"
                        .formatted(
                                text(voice, "advocate"),
                                text(voice, "independentVisitor"),
                                shown,
                                text(details, "parentsParticipation")));
    }

    /** What the secret address of an IRO's calendar answers, and each meeting in it. */
    public void calendar(String professional, int status, String text) {
        put(DayLists.CALENDARS, professional, "answers " + status);
        CalendarEvents.of(text)
                .forEach(event -> put(
                        DayLists.CALENDARS,
                        professional + " " + String.join(" and ", event.reviewIds()),
                        event.when()));
    }

    /** A decision of a review that does not stand. */
    public void decisionToSettle(JsonNode row) {
        put(
                DayLists.DECISIONS_TO_SETTLE,
                text(row, "decisionId"),
                "%s by %s".formatted(text(row, "responsibleRole"), text(row, "dueOn")));
    }

    /** A review that its source denies. */
    public void reviewToSettle(JsonNode row) {
        put(DayLists.REVIEWS_TO_SETTLE, person(row) + " " + text(row, "completedOn"), "denied");
    }

    /** How often each grade was given, method by method, and how far samples were audited. */
    public void auditResults(JsonNode results) {
        for (JsonNode sample : results.path("samples")) {
            put(
                    DayLists.AUDIT_PROGRESS,
                    text(sample, "sampleId"),
                    "%s drawn, %s audited, %s otherwise, %s not standing"
                            .formatted(
                                    text(sample.path("progress"), "drawn"),
                                    text(sample.path("progress"), "audited"),
                                    text(sample.path("progress"), "auditedOtherwise"),
                                    text(sample.path("progress"), "notStanding")));
        }
        for (JsonNode method : results.path("methods")) {
            String name = text(method, "method");
            method.properties().forEach(field -> {
                if (field.getValue().isObject() && !field.getKey().equals("findings")) {
                    field.getValue()
                            .properties()
                            .forEach(grade -> put(
                                    DayLists.AUDIT_RESULTS,
                                    "%s %s %s".formatted(name, field.getKey(), grade.getKey()),
                                    grade.getValue().asText()));
                } else if (field.getValue().isNumber()) {
                    put(
                            DayLists.AUDIT_RESULTS,
                            name + " " + field.getKey(),
                            field.getValue().asText());
                }
            });
        }
    }

    private void put(String list, String about, String row) {
        rows.put(name(list, about), row);
    }

    private String person(JsonNode row) {
        String childId = text(row, "childId");
        return persons.getOrDefault(childId, childId);
    }

    private static String text(JsonNode row, String field) {
        return row.path(field).isValueNode() ? row.path(field).asText() : "null";
    }
}
