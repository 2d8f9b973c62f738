package org.openiro.caseload.capacity.domain;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openiro.caseload.child.domain.LookedAfterChild;
import org.openiro.caseload.child.domain.PeriodOfCare;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.caseload.iro.domain.Basis;
import org.openiro.caseload.iro.domain.Iro;
import org.openiro.caseload.iro.domain.LongAbsence;
import org.openiro.caseload.iro.domain.Post;
import org.openiro.platform.workingdays.WorkingDays;

/** The cases of "Caseload on D" that this service shares with reporting-service. */
class SharedCaseloadCasesTest {

    private final WorkingDays workingDays = WorkingDays.shipped();

    @TestFactory
    Stream<DynamicTest> caseloadOnD() throws IOException {
        Path file = Path.of(System.getProperty("openiro.root"), "caseload-service/contracts/cases/caseload-on.json");
        List<JsonNode> cases = items(new ObjectMapper().readTree(file.toFile()).get("cases"));
        assertThat(cases).hasSizeGreaterThan(20);
        return cases.stream()
                .map(shared -> DynamicTest.dynamicTest(shared.get("name").asText(), () -> holds(shared)));
    }

    private void holds(JsonNode shared) {
        LocalDate today = LocalDate.parse(shared.get("asAt").asText());
        CaseloadOn counted = new Caseloads(new LongAbsence(workingDays, today))
                .on(
                        LocalDate.parse(shared.get("on").asText()),
                        new Workforce(
                                items(shared.get("children")).stream()
                                        .flatMap(SharedCaseloadCasesTest::children)
                                        .toList(),
                                allocations(shared),
                                items(shared.get("iros")).stream()
                                        .map(SharedCaseloadCasesTest::iro)
                                        .toList()));
        JsonNode expected = shared.get("expected");
        TeamCaseload team = counted.team();
        assertThat(team.allocated())
                .as("allocated")
                .isEqualTo(expected.get("allocated").asInt());
        assertThat(team.unallocated())
                .as("unallocated")
                .isEqualTo(expected.get("unallocated").asInt());
        assertThat(team.shortBreaks())
                .as("short breaks")
                .isEqualTo(expected.get("shortBreaks").asInt());
        assertThat(team.filledFte())
                .as("filled")
                .isEqualByComparingTo(expected.get("filledFte").asText());
        assertThat(team.availableFte())
                .as("available")
                .isEqualByComparingTo(expected.get("availableFte").asText());
        assertThat(team.irosWithoutFte())
                .as("without FTE")
                .isEqualTo(expected.get("irosWithoutFte").asInt());
        assertThat(text(team.ratio()))
                .as("ratio")
                .isEqualTo(expected.get("ratio").asText());
        assertThat(text(team.availableRatio()))
                .isEqualTo(expected.get("availableRatio").asText());
        assertThat(counted.iros().stream().collect(toMap(IroCaseload::iroId, IroCaseload::children)))
                .isEqualTo(expected.get("iros").properties().stream()
                        .collect(toMap(
                                iro -> id("iro", iro.getKey()),
                                iro -> iro.getValue().get("children").asInt())));
    }

    private static String text(Optional<Ratio> ratio) {
        return ratio.map(Ratio::value).map(BigDecimal::toPlainString).orElse("null");
    }

    private static Stream<LookedAfterChild> children(JsonNode child) {
        List<PeriodOfCare> periods = items(child.get("periodsOfCare")).stream()
                .map(period -> new PeriodOfCare(span(period, "startedOn", "endedOn"), true))
                .toList();
        List<Span> shortBreaks = items(child.get("legalStatuses")).stream()
                .filter(status -> Set.of("V3", "V4").contains(status.get("code").asText()))
                .map(status -> span(status, "from", "to"))
                .toList();
        return ids(child).map(id -> new LookedAfterChild(id, periods, shortBreaks));
    }

    private static List<MainAllocation> allocations(JsonNode shared) {
        Map<String, JsonNode> children = items(shared.get("children")).stream()
                .collect(toMap(child -> child.get("id").asText(), child -> child));
        return items(shared.get("allocations")).stream()
                .filter(allocation -> allocation.get("kind").asText().equals("MAIN"))
                .flatMap(allocation -> ids(children.get(allocation.get("child").asText()))
                        .map(child -> new MainAllocation(
                                child, id("iro", allocation.get("iro").asText()), span(allocation, "from", "endedOn"))))
                .toList();
    }

    private static Iro iro(JsonNode iro) {
        return new Iro(
                id("iro", iro.get("id").asText()),
                iro.get("vacant").asBoolean(),
                iro.get("teamManager").asBoolean(),
                items(iro.get("posts")).stream()
                        .map(post -> new Post(
                                span(post, "from", "to"),
                                post.get("fte").isNull()
                                        ? null
                                        : new BigDecimal(post.get("fte").asText()),
                                new BigDecimal(post.get("iroShare").asText()),
                                Basis.valueOf(post.get("basis").asText())))
                        .toList(),
                items(iro.get("absences")).stream()
                        .map(absence -> span(absence, "from", "to"))
                        .toList());
    }

    private static Stream<UUID> ids(JsonNode child) {
        return IntStream.range(0, child.get("times").asInt())
                .mapToObj(at -> id("child", child.get("id").asText() + at));
    }

    private static UUID id(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Span span(JsonNode node, String from, String to) {
        return new Span(
                LocalDate.parse(node.get(from).asText()),
                node.get(to).isNull() ? null : LocalDate.parse(node.get(to).asText()));
    }

    private static List<JsonNode> items(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        array.forEach(items::add);
        return items;
    }
}
