package org.openiro.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The worked dates of the domain reference, each table in one call, as a front-end team would ask. */
@ExtendWith(LocalPlatform.Running.class)
class WorkedDatesTest {

    private static Council council;

    @BeforeAll
    static void council(LocalPlatform platform) {
        council = platform.council("E09000990");
    }

    @Test
    void everyWorkedDueDateComesOutRight() throws IOException {
        List<NamedCsvRecord> cases = table("due-dates.csv");
        JsonNode answers = council.reviews()
                .ask(
                        "social-worker",
                        "/v1/due-dates/calculations",
                        cases.stream().map(WorkedDatesTest::question).toList())
                .orStop("calculating due dates");

        Map<String, String> expected = new TreeMap<>();
        cases.forEach(
                row -> expected.put(row.getField("case"), row.getField("expected_due") + " " + row.getField("rule")));
        Map<String, String> actual = new TreeMap<>();
        answers.forEach(answer -> actual.put(
                answer.path("reference").asText(),
                answer.path("dueOn").asText() + " " + answer.path("rule").asText()));
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void everyWorkedProcessDeadlineComesOutRight() throws IOException {
        List<NamedCsvRecord> cases = table("process-deadlines.csv");
        List<Map<String, Object>> questions = cases.stream()
                .map(row -> Map.<String, Object>of(
                        "reference",
                        row.getField("case"),
                        "from",
                        row.getField("trigger_date"),
                        "workingDays",
                        Integer.parseInt(row.getField("offset").replace("WD", ""))))
                .toList();

        JsonNode answers = council.reviews()
                .ask("iro", "/v1/working-days/calculations", questions)
                .orStop("calculating working days");

        Map<String, String> expected = new TreeMap<>();
        cases.forEach(row -> expected.put(row.getField("case"), row.getField("expected")));
        Map<String, String> actual = new TreeMap<>();
        answers.forEach(answer -> actual.put(
                answer.path("reference").asText(), answer.path("date").asText()));
        assertThat(actual).isEqualTo(expected);
    }

    /** Reads a row as its note explains: some rows reuse the review columns, told apart by their rule. */
    private static Map<String, Object> question(NamedCsvRecord row) {
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("reference", row.getField("case"));
        put(question, "becameLookedAfterOn", row.getField("became_looked_after"));
        put(question, "placedForAdoptionOn", row.getField("placed_for_adoption"));
        List<String> reviews =
                new ArrayList<>(Stream.of(row.getField("first_review_held"), row.getField("second_review_held"))
                        .filter(day -> !day.isEmpty())
                        .toList());
        switch (row.getField("rule")) {
            case "ADJOURN_20WD" -> question.put("adjournedOn", reviews.removeFirst());
            case "AUTH_TO_PLACE_NEXT_6M" -> question.put("authorityToPlaceOn", "2024-06-03");
            case "SHORTBREAK_NEXT_6M" -> question.put("shortBreak", true);
            default -> {}
        }
        if (!reviews.isEmpty()) {
            question.put("reviewsHeldOn", reviews);
        }
        return question;
    }

    private static void put(Map<String, Object> question, String name, String day) {
        if (!day.isEmpty()) {
            question.put(name, day);
        }
    }

    private static List<NamedCsvRecord> table(String name) throws IOException {
        try (Reader reader = new InputStreamReader(
                        WorkedDatesTest.class.getResourceAsStream("/" + name), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        }
    }
}
