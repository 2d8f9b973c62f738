package org.openiro.review.familygroup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.openiro.review.entry.EntryCommands.as;
import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.get;
import static org.openiro.review.entry.EntryCommands.getFromOthershire;
import static org.openiro.review.entry.EntryCommands.inError;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.CaseManagement;
import org.openiro.review.CaseTable;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class OrderApplicationsTest {

    private static final String EVENT = "order-application-recorded.v1";

    private String childId;

    @BeforeEach
    void aChildIsLookedAfter() {
        childId = CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02");
    }

    /** The name of a case alone: its note is not for the name of a test. */
    record Case(String name, NamedCsvRecord row) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return CaseTable.rows("src/test/worked-cases/duty-to-offer.csv").stream()
                .map(row -> new Case(row.getField("case"), row));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLawFindsMissingWhatWasCalculated(Case each) {
        var row = each.row();
        inForceFrom(CaseTable.date(row, "in_force_from"));
        Arrays.stream(row.getField("meetings").split("; ?", -1))
                .filter(one -> !one.isEmpty())
                .forEach(this::meeting);
        if (!row.getField("applied_before").isEmpty()) {
            apply(row.getField("applied_before")).statusCode(201);
        }
        var applied = apply(row.getField("applied_on"));

        applied.statusCode(201)
                .body("dutyInForce", equalTo(Boolean.valueOf(row.getField("in_force"))))
                .body("findings", equalTo(CaseTable.words(row, "findings")));
        get("/v1/children/" + childId + "/order-applications")
                .body("items[0].findings", equalTo(CaseTable.words(row, "findings")));
    }

    @Test
    void anApplicationBeforeWhichNothingWasOfferedIsFoundAndPublished() {
        inForceFrom(LocalDate.of(2024, 3, 1));
        var applied = apply("2024-04-02");
        applied.statusCode(201)
                .body("findings", contains("NO_OFFER_BEFORE_APPLICATION"))
                .body("recordedBy", equalTo("test-iro"));
        assertThat(PublishedEvents.of("review", "reviews", childId).getLast()).satisfies(event -> {
            assertThat(event.type()).isEqualTo(EVENT);
            assertThat(event.data().get("appliedOn").asText()).isEqualTo("2024-04-02");
            ContractFiles.assertValid(EVENT, event.data().toString());
        });
        council().body("items.applicationId", hasItem(id(applied)));
    }

    /** Locally no commencement is set, so that no duty lies on any application. */
    @Test
    void oneOfADayIsRecordedAndNoneAheadOrOutsideTheChildsLife() {
        apply("2024-04-02").statusCode(201).body("dutyInForce", equalTo(false)).body("findings", empty());
        apply("2024-04-02").statusCode(422).body("errors.code", contains("recorded-already"));
        apply("2024-04-03").statusCode(201);
        apply("2124-04-02").statusCode(422).body("errors.code", contains("after-today"));
        apply("2014-03-01").statusCode(422).body("errors.code", contains("before-birth"));
        apply("2014-03-02").statusCode(201);
    }

    @Test
    void oneRecordedInErrorIsFoundNothingOfAndStaysToBeSeen() {
        inForceFrom(LocalDate.of(2024, 3, 1));
        var first = apply("2024-04-02");
        meeting("offered 2024-04-02 PARENT letter");
        var second = apply("2024-04-20");
        second.body("findings", contains("NO_OFFER_BEFORE_APPLICATION"));

        inError("/v1/order-applications/" + id(first), first)
                .statusCode(200)
                .body("findings", empty())
                .body("recordedInError.by", equalTo("test-iro"));
        assertThat(PublishedEvents.of("review", "reviews", childId)
                        .getLast()
                        .data()
                        .get("recordedInError")
                        .asBoolean())
                .isTrue();
        get("/v1/order-applications/" + id(second)).body("findings", empty());
        council().body("items.applicationId", not(hasItem(id(first))));
        get("/v1/children/" + childId + "/order-applications")
                .body("items.applicationId", contains(id(second), id(first)));
        inError("/v1/order-applications/" + id(first), get("/v1/order-applications/" + id(first)))
                .statusCode(409);
    }

    @Test
    void anotherCouncilsApplicationIsNotThere() {
        getFromOthershire("/v1/order-applications/" + id(apply("2024-04-02"))).statusCode(404);
    }

    private static void inForceFrom(@Nullable LocalDate day) {
        QuarkusMock.installMockForType(new Duty(Optional.ofNullable(day)), Duty.class);
    }

    private ValidatableResponse apply(String on) {
        return command("iro")
                .body("{\"appliedOn\": \"" + on + "\"}")
                .post("/v1/children/{id}/order-applications", childId)
                .then();
    }

    private static ValidatableResponse council() {
        return as("iro")
                .queryParam("limit", 500)
                .get("/v1/order-applications")
                .then()
                .statusCode(200);
    }

    /** Its steps as the worked cases write them. */
    private void meeting(String steps) {
        var each = Arrays.stream(steps.split(",", -1)).map(String::strip).toList();
        var meeting = begin(each.getFirst().split(" ", -1));
        for (var step : each.subList(1, each.size())) {
            meeting = step(meeting, step.split(" ", -1));
            meeting.statusCode(200);
        }
    }

    private ValidatableResponse begin(String... words) {
        var fields = words[0].equals("not-offered")
                ? "\"notOfferedOn\": \"%s\", \"whyNotOffered\": \"%s\"".formatted(words[1], words[2])
                : "\"offeredOn\": \"%s\", \"offeredTo\": [%s], \"inLetterBeforeProceedings\": %s"
                        .formatted(
                                words[1],
                                Arrays.stream(words[2].split("\\+", -1))
                                        .map(to -> "\"" + to + "\"")
                                        .collect(Collectors.joining(", ")),
                                words.length > 3);
        var kind = words[0].equals("conference") ? "FAMILY_GROUP_CONFERENCE" : "FAMILY_GROUP_DECISION_MAKING";
        return command("iro")
                .body("{\"kind\": \"%s\", %s}".formatted(kind, fields))
                .post("/v1/children/{id}/family-group-meetings", childId)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse step(ValidatableResponse meeting, String... words) {
        var path =
                switch (words[0]) {
                    case "held" -> "hold";
                    case "not-held" -> "not-hold";
                    default -> "answer";
                };
        var body =
                switch (words[0]) {
                    case "held" -> "{\"heldOn\": \"%s\", \"familyPlanMade\": true}".formatted(words[1]);
                    case "not-held" -> "{\"decidedOn\": \"%s\", \"because\": \"%s\"}".formatted(words[1], words[2]);
                    default ->
                        "{\"answeredOn\": \"%s\", \"answer\": \"%s\"}"
                                .formatted(words[1], words[0].toUpperCase(Locale.ROOT));
                };
        return command("iro", meeting)
                .body(body)
                .post(
                        "/v1/family-group-meetings/{id}/" + path,
                        meeting.extract().<String>path("meetingId"))
                .then();
    }

    private static String id(ValidatableResponse application) {
        return application.extract().path("applicationId");
    }
}
