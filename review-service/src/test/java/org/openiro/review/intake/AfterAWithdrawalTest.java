package org.openiro.review.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.openiro.review.CaseManagement.SYSTEM;
import static org.openiro.review.CaseManagement.found;
import static org.openiro.review.Desk.as;
import static org.openiro.review.Desk.command;
import static org.openiro.review.intake.ChildToWithdraw.journal;
import static org.openiro.review.intake.ChildToWithdraw.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.platform.events.Withdrawals;
import org.openiro.platform.testing.ForgetfulWithdrawals;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.Remains;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

/** Whatever is told of a withdrawn child later does not bring it back, and nothing of it is kept. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class AfterAWithdrawalTest {

    private final ChildToWithdraw child = new ChildToWithdraw();

    @Test
    void laterRecordsUnderAnyOfItsIdentifiersAreRefusedAndNothingOfThemIsKept() {
        var childId = child.arrive();
        child.withdraw(childId);
        var late = List.of(
                CaseManagement.child(child.person, "2024-10-01T02:00:00Z", child.looked("")),
                CaseManagement.review(child.person, "2024-10-01T02:00:00Z", "\"heldOn\": \"2024-02-12\""),
                TestEvents.fromCaseManagement(
                        TestTokens.SAMPLEBOROUGH, "child-record.v1", "other:" + child.person, """
                        {"sourceSystem": "other", "personId": "%s", "sourceVersion": "2024-10-01T02:00:00Z",
                         "identifiers": [{"scheme": "upn", "identifier": "%s"}]}""".formatted(
                                        child.person, child.upn)));

        late.forEach(event -> assertThat(refused(event)).isEqualTo("child-withdrawn"));
        child.yearlyReturn(2023)
                .send()
                .then()
                .statusCode(201)
                .body("refused", equalTo(2))
                .body("taken", equalTo(0));
        assertThat(found(SYSTEM, child.person)).isNull();
        assertThat(found("ssda903", child.number)).isNull();
        assertThat(Remains.of("review", List.of(childId, child.person, child.number, child.bornOn.toString())))
                .containsExactly("access_log.children", "outbox.data", "outbox.key", "withdrawn_subject.id");
    }

    @Test
    void anUnreadableRecordThatIsMendedTurnsOutToBeTheWithdrawnChildsAndIsEmptied() {
        child.withdraw(child.arrive());
        var event = TestEvents.fromCaseManagement(
                TestTokens.SAMPLEBOROUGH, "child-record.v1", "broken", "{\"personId\": \"" + child.person);
        assertThat(refused(event)).isEqualTo("malformed");
        var letter = "/v1/dead-letters/"
                + as("integration")
                        .queryParam("limit", 500)
                        .get("/v1/dead-letters")
                        .path("items.find { it.eventId == '%s' }.id".formatted(event));
        as("integration")
                .header("If-Match", "*")
                .contentType("application/json")
                .body("""
                        {"payload": {"sourceSystem": "%s", "personId": "%s", "sourceVersion": "2024-10-01T02:00:00Z"}}""".formatted(SYSTEM, child.person))
                .put(letter)
                .then()
                .statusCode(200);
        command("integration")
                .header("If-Match", "*")
                .post(letter + "/replays")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("refused"))
                .body("problems.code", contains("child-withdrawn"))
                .body("problems.pointer", contains("/personId"));

        as("integration").get(letter).then().statusCode(200).body("payload", equalTo(""));
        assertThat(Remains.of("review", List.of(child.person))).isEmpty();
    }

    @Test
    void withoutTheMemoryALaterRecordBringsTheChildBack() {
        var childId = child.arrive();
        child.withdraw(childId);
        QuarkusMock.installMockForType(new ForgetfulWithdrawals(), Withdrawals.class);
        CaseManagement.child(child.person, "2024-10-01T02:00:00Z", child.looked(""));

        assertThat(CaseManagement.arrived(child.person)).isNotEqualTo(childId);
    }

    @Test
    void aWithdrawnChildThatWasNeverHeardOfDoesNotArrive() {
        CaseManagement.review(child.person, "2024-10-01T02:00:00Z", "\"heldOn\": \"2024-02-12\"");
        CaseManagement.withdrawal(child.person);
        var event = CaseManagement.child(child.person, "2024-10-01T02:00:00Z", child.looked(""));

        assertThat(refused(event)).isEqualTo("child-withdrawn");
        assertThat(Remains.of("review", List.of(child.person))).isEmpty();
    }

    @Test
    void aSecondWithdrawalAnnouncesNothing() {
        var childId = child.arrive();
        child.withdraw(childId);
        CaseManagement.withdrawal(child.person);
        assertThat(refused(CaseManagement.child(child.person, "2024-10-01T02:00:00Z", child.looked(""))))
                .isEqualTo("child-withdrawn");

        assertThat(journal(childId))
                .filteredOn(event -> event.type().equals("child-withdrawn.v1"))
                .hasSize(2);
    }

    @Test
    void whatCannotBeTakenOfAWithdrawnChildIsListedWithoutItsContent() {
        child.withdraw(child.arrive());

        for (var type : List.of("child-record.v1", "significant-change.v1", "child-told-of.v1")) {
            refused(TestEvents.fromCaseManagement(
                    TestTokens.SAMPLEBOROUGH, type, SYSTEM + ":" + child.person, """
                    {"sourceSystem": "%s", "personId": "%s", "sourceVersion": "now"}""".formatted(SYSTEM, child.person)));
        }
        assertThat(Remains.of("review", List.of(child.person)))
                .doesNotContain("dead_letter.key", "dead_letter.payload");
    }

    @Test
    void anotherPersonsUnreadableRecordStaysThoughItsNumberHasTheWithdrawnOnesWithin() {
        var childId = child.arrive();
        var other = TestEvents.fromCaseManagement(
                TestTokens.SAMPLEBOROUGH, "child-record.v1", "broken", "{\"personId\": \"9" + child.person + "2\"");
        refused(other);
        child.withdraw(childId);

        assertThat(refused(other)).isEqualTo("malformed");
        assertThat(Remains.of("review", List.of("9" + child.person + "2"))).contains("dead_letter.payload");
    }
}
