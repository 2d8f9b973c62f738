package org.openiro.reporting.indicator.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.reporting.facts.domain.Allocation;
import org.openiro.reporting.facts.domain.Disputes;
import org.openiro.reporting.facts.domain.Facts;
import org.openiro.reporting.facts.domain.Iro;
import org.openiro.reporting.facts.domain.IroPost;
import org.openiro.reporting.facts.domain.LookedAfterChild;
import org.openiro.reporting.facts.domain.PeriodOfCare;
import org.openiro.reporting.facts.domain.Span;

/** The cases of "Caseload on D" that this service shares with caseload-service. */
class SharedCaseloadCasesTest {

    private final WorkingDays workingDays = WorkingDays.shipped();

    @TestFactory
    Stream<DynamicTest> caseloadOnD() throws IOException {
        Path file = Path.of(System.getProperty("openiro.root"), "caseload-service/contracts/cases/caseload-on.json");
        List<JsonNode> cases =
                items(new ObjectMapper().readTree(file.toFile()).get("cases")).toList();
        assertThat(cases).hasSizeGreaterThan(20);
        return cases.stream()
                .map(shared -> DynamicTest.dynamicTest(shared.get("name").asText(), () -> holds(shared)));
    }

    private void holds(JsonNode shared) {
        Caseload counted = new CaseloadRule(workingDays, date(shared, "asAt")).on(date(shared, "on"), facts(shared));
        JsonNode expected = shared.get("expected");
        assertThat(counted.allocated())
                .as("allocated")
                .isEqualTo(expected.get("allocated").asLong());
        assertThat(counted.unallocated())
                .as("unallocated")
                .isEqualTo(expected.get("unallocated").asLong());
        assertThat(counted.inShortBreaks())
                .as("short breaks")
                .isEqualTo(expected.get("shortBreaks").asLong());
        assertThat(counted.filledFte())
                .as("filled")
                .isEqualByComparingTo(expected.get("filledFte").asText());
        assertThat(counted.availableFte())
                .as("available")
                .isEqualByComparingTo(expected.get("availableFte").asText());
        assertThat(counted.irosWithoutHours())
                .as("without")
                .isEqualTo(expected.get("irosWithoutFte").asLong());
        assertThat(text(counted.ratio())).isEqualTo(expected.get("ratio").asText());
        assertThat(text(counted.availableRatio()))
                .isEqualTo(expected.get("availableRatio").asText());
    }

    private static String text(TeamRatio ratio) {
        return ratio.value().map(BigDecimal::toPlainString).orElse("null");
    }

    private static Facts facts(JsonNode shared) {
        Map<String, JsonNode> children = items(shared.get("children"))
                .collect(toMap(child -> child.get("id").asText(), child -> child));
        return new Facts(
                children.values().stream()
                        .flatMap(SharedCaseloadCasesTest::children)
                        .toList(),
                List.of(),
                List.of(),
                Disputes.NONE,
                items(shared.get("iros")).map(SharedCaseloadCasesTest::iro).toList(),
                items(shared.get("allocations"))
                        .flatMap(allocation -> ids(children.get(
                                        allocation.get("child").asText()))
                                .map(child -> new Allocation(
                                        child,
                                        id("iro", allocation.get("iro").asText()),
                                        allocation.get("kind").asText().equals("MAIN"),
                                        span(allocation, "from", "endedOn"))))
                        .toList(),
                List.of(),
                null,
                null);
    }

    private static Stream<LookedAfterChild> children(JsonNode child) {
        List<PeriodOfCare> periods = items(child.get("periodsOfCare"))
                .map(period -> new PeriodOfCare(date(period, "startedOn"), date(period, "endedOn"), true))
                .toList();
        List<Span> shortBreaks = items(child.get("legalStatuses"))
                .filter(status -> Set.of("V3", "V4").contains(status.get("code").asText()))
                .map(status -> span(status, "from", "to"))
                .toList();
        return ids(child).map(id -> new LookedAfterChild(id, periods, shortBreaks, null));
    }

    private static Iro iro(JsonNode iro) {
        return new Iro(
                id("iro", iro.get("id").asText()),
                iro.get("vacant").asBoolean(),
                iro.get("teamManager").asBoolean(),
                items(iro.get("posts"))
                        .map(post -> new IroPost(
                                span(post, "from", "to"),
                                post.get("fte").isNull()
                                        ? null
                                        : new BigDecimal(post.get("fte").asText()),
                                new BigDecimal(post.get("iroShare").asText())))
                        .toList(),
                items(iro.get("absences"))
                        .map(absence -> span(absence, "from", "to"))
                        .toList());
    }

    private static Stream<UUID> ids(JsonNode child) {
        return IntStream.range(0, child.get("times").asInt())
                .mapToObj(at -> id("child", child.get("id").asText() + at));
    }

    private static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + name).getBytes(UTF_8));
    }

    private static Span span(JsonNode node, String from, String until) {
        return new Span(date(node, from), date(node, until));
    }

    private static LocalDate date(JsonNode node, String field) {
        return node.get(field).isNull() ? null : LocalDate.parse(node.get(field).asText());
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
