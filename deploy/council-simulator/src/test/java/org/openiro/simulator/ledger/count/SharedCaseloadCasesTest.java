package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openiro.simulator.ledger.ChildEntry.Care;
import org.openiro.simulator.ledger.ChildEntry.ChildSent;
import org.openiro.simulator.ledger.ChildEntry.Status;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.TeamEntry.Absence;
import org.openiro.simulator.ledger.TeamEntry.AllocationEnded;
import org.openiro.simulator.ledger.TeamEntry.AllocationEntered;
import org.openiro.simulator.ledger.TeamEntry.IroEntered;
import org.openiro.simulator.ledger.TeamEntry.Post;

/** The caseload on a day, held to the cases that hold the services equal, each written as a ledger. */
class SharedCaseloadCasesTest {

    private static final LocalDate NOTED = LocalDate.of(2020, 1, 1);

    @TestFactory
    List<DynamicTest> everySharedCaseComesOut() throws IOException {
        Path file = Path.of(System.getProperty("openiro.root"), "caseload-service/contracts/cases/caseload-on.json");
        List<DynamicTest> tests = list(
                        new ObjectMapper().readTree(file.toFile()).path("cases"), each -> each)
                .stream()
                .map(each -> DynamicTest.dynamicTest(each.path("name").asText(), () -> comesOut(each)))
                .toList();
        assertThat(tests).hasSizeGreaterThan(20);
        return tests;
    }

    private static void comesOut(JsonNode given) {
        TeamCount.Day counted =
                TeamCount.Day.of(date(given, "on"), Council.of(ledger(given), COUNCIL, date(given, "asAt")));

        JsonNode expected = given.path("expected");
        assertThat(counted.children() - counted.withoutIro())
                .as("allocated")
                .isEqualTo(expected.path("allocated").asLong());
        assertThat(counted.withoutIro()).isEqualTo(expected.path("unallocated").asLong());
        assertThat(counted.inShortBreaks())
                .isEqualTo(expected.path("shortBreaks").asLong());
        assertThat(counted.filled())
                .isEqualByComparingTo(expected.path("filledFte").decimalValue());
        assertThat(counted.available())
                .isEqualByComparingTo(expected.path("availableFte").decimalValue());
        assertThat(counted.irosWithoutHours())
                .isEqualTo(expected.path("irosWithoutFte").asLong());
    }

    private static List<Entry> ledger(JsonNode given) {
        List<Entry> entries = new ArrayList<>(list(given.path("iros"), SharedCaseloadCasesTest::iro));
        for (JsonNode child : given.path("children")) {
            for (int i = 0; i < child.path("times").asInt(1); i++) {
                String person = child.path("id").asText() + "-" + i;
                entries.add(child(person, child));
                list(given.path("allocations"), each -> each).stream()
                        .filter(each -> each.path("child").equals(child.path("id")))
                        .forEach(each -> entries.addAll(allocation(person, each)));
            }
        }
        return entries;
    }

    private static Entry child(String person, JsonNode child) {
        return new ChildSent(
                COUNCIL,
                NOTED,
                person,
                Instant.EPOCH,
                LocalDate.of(2012, 5, 14),
                null,
                list(
                        child.path("periodsOfCare"),
                        each -> new Care(date(each, "startedOn"), date(each, "endedOn"), null)),
                list(
                        child.path("legalStatuses"),
                        each -> new Status(each.path("code").asText(), date(each, "from"), date(each, "to"))),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Entry iro(JsonNode iro) {
        return new IroEntered(
                COUNCIL,
                NOTED,
                iro.path("id").asText(),
                null,
                iro.path("vacant").asBoolean(),
                iro.path("teamManager").asBoolean(),
                list(
                        iro.path("posts"),
                        each -> new Post(
                                date(each, "from"), date(each, "to"), number(each, "fte"), number(each, "iroShare"))),
                list(iro.path("absences"), each -> new Absence(date(each, "from"), date(each, "to"))));
    }

    private static List<Entry> allocation(String person, JsonNode each) {
        String iro = each.path("iro").asText();
        String kind = each.path("kind").asText();
        LocalDate from = date(each, "from");
        String id = person + iro + kind + from;
        Entry entered = new AllocationEntered(COUNCIL, NOTED, id, person, iro, kind, from);
        LocalDate endedOn = date(each, "endedOn");
        return endedOn == null
                ? List.of(entered)
                : List.of(
                        entered,
                        new AllocationEnded(COUNCIL, NOTED, id, person, iro, kind, from, endedOn, "TRANSFERRED"));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        return StreamSupport.stream(array.spliterator(), false).map(read).toList();
    }

    private static @Nullable LocalDate date(JsonNode node, String field) {
        return node.path(field).isTextual() ? LocalDate.parse(node.path(field).asText()) : null;
    }

    private static @Nullable BigDecimal number(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.path(field).decimalValue() : null;
    }
}
