package org.openiro.simulator.casemanagement;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.council.CouncilGenerator;
import org.openiro.simulator.council.Dials;
import org.openiro.simulator.council.HeldReview;
import org.openiro.simulator.council.SyntheticChild;
import org.openiro.simulator.council.SyntheticCouncil;
import org.openiro.simulator.frontdoor.CloudEvent;
import org.openiro.simulator.ledger.ChildEntry;

/** What the synthetic system sends keeps the contract of review-service, which owns it. */
class RecordsContractTest {

    private static final Path CONTRACTS =
            Path.of(System.getProperty("openiro.root"), "review-service", "contracts", "events");
    private static final SyntheticCouncil COUNCIL =
            CouncilGenerator.generate(new Dials(2026, 120, 1, LocalDate.of(2026, 11, 20), 0));

    @Test
    void everySnapshotKeepsTheSchema() throws IOException {
        Schema schema = schema(ChildSnapshot.TYPE);
        for (SyntheticChild child : COUNCIL.children()) {
            for (LocalDate day = child.child().firstDay(); !day.isAfter(COUNCIL.lastDay()); day = day.plusMonths(5)) {
                keeps(schema, ChildSnapshot.of(child, day).record());
            }
        }
    }

    @Test
    void everyReviewRecordKeepsTheSchema() throws IOException {
        Schema schema = schema(ReviewRow.TYPE);
        for (SyntheticChild child : COUNCIL.children()) {
            for (HeldReview review : child.reviews()) {
                keeps(schema, new ReviewRow(child.id(), review, review.on(), review.on()).record());
            }
        }
    }

    @Test
    void aDenialKeepsTheSchemaAndIsAboutTheReviewThatWasTold() throws IOException {
        SyntheticChild child = COUNCIL.children().getFirst();
        HeldReview review = child.reviews().getFirst();
        CaseRecord denied =
                new ReviewDenial(child.id(), review.on(), review.on().plusDays(9)).record();

        keeps(schema(ReviewRow.TYPE), denied);
        assertThat(denied.body())
                .containsEntry("cancelled", true)
                .containsEntry(
                        "reviewId",
                        new ReviewRow(child.id(), review, review.on(), review.on())
                                .record()
                                .body()
                                .get("reviewId"));
    }

    @Test
    void aSnapshotSaysNothingOfWhatLiesAhead() {
        for (SyntheticChild child : COUNCIL.children()) {
            LocalDate day = child.child().firstDay().plusDays(40);
            ChildEntry.ChildSent said = ChildSnapshot.of(child, day).entry("E09999999", day);

            assertThat(said.periodsOfCare())
                    .isNotEmpty()
                    .noneMatch(period -> period.startedOn().isAfter(day))
                    .allMatch(period ->
                            period.endedOn() == null || !period.endedOn().isAfter(day));
            assertThat(said.placements())
                    .noneMatch(placement -> placement.from().isAfter(day));
        }
    }

    @Test
    void aFewRecordsAreRestricted() {
        List<Object> restricted = COUNCIL.children().stream()
                .map(child -> ChildSnapshot.of(child, COUNCIL.lastDay())
                        .record()
                        .body()
                        .get("restricted"))
                .toList();

        assertThat(restricted).contains(true, false);
        assertThat(restricted.stream().filter(Boolean.TRUE::equals).count() * 100.0 / restricted.size())
                .isLessThan(6);
    }

    @Test
    void onlyFosterPlacementsSayWhetherTheyAreMeantForTheLongTerm() {
        List<Map<?, ?>> placements = COUNCIL.children().stream()
                .flatMap(child -> placements(ChildSnapshot.of(child, COUNCIL.lastDay())).stream())
                .toList();

        assertThat(placements)
                .anyMatch(each -> Boolean.TRUE.equals(each.get("longTermFoster")))
                .anyMatch(each -> !each.containsKey("longTermFoster"))
                .allSatisfy(each -> {
                    String type = String.valueOf(each.get("type"));
                    assertThat(each.containsKey("longTermFoster")).isEqualTo(type.matches("U[1-6]"));
                    assertThat(Boolean.TRUE.equals(each.get("longTermFoster"))).isEqualTo(type.matches("U[14]"));
                });
    }

    private static List<Map<?, ?>> placements(ChildSnapshot snapshot) {
        List<Map<?, ?>> placements = new ArrayList<>();
        if (snapshot.record().body().get("placements") instanceof List<?> all) {
            all.forEach(each -> placements.add((Map<?, ?>) each));
        }
        return placements;
    }

    @Test
    void theSameRecordIsTheSameEvent() {
        SyntheticChild child = COUNCIL.children().getFirst();
        CaseRecord record = ChildSnapshot.of(child, COUNCIL.firstDay()).record();
        CloudEvent event = CloudEvent.of(record, "E09999999");

        assertThat(event.id()).isEqualTo(CloudEvent.of(record, "E09999999").id());
        assertThat(event.id()).isNotEqualTo(CloudEvent.of(record, "E09999998").id());
        assertThat(event.asAnother("once").id())
                .isNotEqualTo(event.id())
                .isNotEqualTo(event.asAnother("twice").id());
        assertThat(event.asAnother("once").body()).isEqualTo(event.body());
    }

    private static void keeps(Schema schema, CaseRecord record) {
        String body = new String(CloudEvent.of(record, "E09999999").body(), StandardCharsets.UTF_8);
        assertThat(schema.validate(body, InputFormat.JSON)).as(body).isEmpty();
    }

    private static Schema schema(String type) throws IOException {
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(Files.readString(CONTRACTS.resolve(type + ".schema.json")), InputFormat.JSON);
    }
}
