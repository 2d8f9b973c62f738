package org.openiro.review.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.Polls;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

/** Several records of the same children in one poll lead to what they lead to one by one. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class OnePollTest {

    @Inject
    EventReceiver receiver;

    private final String first = CaseManagement.person();
    private final String second = CaseManagement.person();

    @Test
    void reviewsBeforeTheirChildCorrectionsAndReviewsTakenBackMixedInOnePoll() throws SQLException {
        String third = CaseManagement.person();
        List<ConsumerRecord<String, byte[]>> poll = mixed(lifeOf(first), lifeOf(second));
        receiver.receive(poll);
        lifeOf(third).forEach(receiver::receive);

        List<String> oneByOne = published(third);
        assertThat(oneByOne).hasSizeGreaterThan(6);
        assertThat(published(first)).isEqualTo(oneByOne);
        assertThat(published(second)).isEqualTo(oneByOne);
        assertThat(Polls.transactionsOf("review", poll)).isEqualTo(1);
    }

    /** New children's rows are written together; those of a child who was there are looked at in between. */
    @Test
    void aChildWhoWasThereAmongChildrenWhoArrive() throws SQLException {
        String third = CaseManagement.person();
        receiver.receive(List.of(child(first, "2024-01-16", "2024-01-15")));
        List<ConsumerRecord<String, byte[]>> poll = List.of(
                child(second, "2024-01-16", "2024-01-15"),
                child(first, "2024-01-17", "2024-01-22"),
                review(first, "r1", "2024-02-13", "2024-02-12", false),
                child(third, "2024-01-16", "2024-01-15"),
                child(second, "2024-01-17", "2024-01-22"),
                review(second, "r1", "2024-02-13", "2024-02-12", false));
        receiver.receive(poll);

        assertThat(Polls.transactionsOf("review", poll)).isEqualTo(1);
        assertThat(published(second)).isEqualTo(published(first)).hasSizeGreaterThan(3);
        assertThat(published(third)).hasSize(2);
    }

    @Test
    void aChildWhoArrivesAndIsNamedByOneOfItsNamesInTheSamePoll() throws SQLException {
        String otherName = CaseManagement.person();
        List<ConsumerRecord<String, byte[]>> poll = List.of(
                record(
                        "child-record.v1",
                        first,
                        childBody(first, "2024-01-16", "2024-01-15")
                                .replaceFirst(
                                        "\\{",
                                        "{\"identifiers\": [{\"scheme\": \"%s\", \"identifier\": \"%s\"}],"
                                                .formatted(CaseManagement.SYSTEM, otherName))),
                child(second, "2024-01-16", "2024-01-15"),
                child(otherName, "2024-01-17", "2024-01-22"));
        receiver.receive(poll);

        assertThat(Polls.transactionsOf("review", poll)).isEqualTo(1);
        assertThat(CaseManagement.found(CaseManagement.SYSTEM, otherName))
                .isEqualTo(CaseManagement.found(CaseManagement.SYSTEM, first));
        assertThat(CaseManagement.found(CaseManagement.SYSTEM, second))
                .isNotEqualTo(CaseManagement.found(CaseManagement.SYSTEM, first));
    }

    /** What waited for the first is taken before the second arrives. */
    @Test
    void aChildForWhomAReviewWaitsBeforeAnotherWhoArrives() throws SQLException {
        receiver.receive(List.of(review(first, "r1", "2024-02-13", "2024-02-12", false)));
        List<ConsumerRecord<String, byte[]>> poll =
                List.of(child(first, "2024-01-16", "2024-01-15"), child(second, "2024-01-16", "2024-01-15"));
        receiver.receive(poll);

        assertThat(Polls.transactionsOf("review", poll)).isEqualTo(1);
        assertThat(published(first)).hasSizeGreaterThan(published(second).size());
    }

    @Test
    void aChildWhoIsWithdrawnInTheMidstOfThePollInWhichItArrives() throws SQLException {
        List<ConsumerRecord<String, byte[]>> poll = List.of(
                child(first, "2024-01-16", "2024-01-15"),
                record("child-withdrawn.v1", first, """
                        {"sourceSystem": "%s", "personId": "%s", "sourceVersion": "2024-09-02T02:00:00Z",
                         "reason": "ERASURE"}""".formatted(CaseManagement.SYSTEM, first)),
                child(second, "2024-01-16", "2024-01-15"));
        receiver.receive(poll);

        assertThat(Polls.transactionsOf("review", poll)).isEqualTo(1);
        assertThat(CaseManagement.found(CaseManagement.SYSTEM, first)).isNull();
        assertThat(CaseManagement.found(CaseManagement.SYSTEM, second)).isNotNull();
    }

    /** The first corrects the start of care, the second takes a review back, the third comes before its child. */
    private static List<ConsumerRecord<String, byte[]>> lifeOf(String person) {
        return List.of(
                review(person, "r1", "2024-02-13", "2024-02-12", false),
                child(person, "2024-01-16", "2024-01-15"),
                child(person, "2024-01-17", "2024-01-22"),
                review(person, "r2", "2024-05-10", "2024-05-09", false),
                review(person, "r2", "2024-05-11", "2024-05-09", true),
                child(person, "2024-01-10", "2023-01-15"),
                review(person, "r3", "2024-05-12", "2024-05-10", false));
    }

    private static List<ConsumerRecord<String, byte[]>> mixed(
            List<ConsumerRecord<String, byte[]>> some, List<ConsumerRecord<String, byte[]>> others) {
        List<ConsumerRecord<String, byte[]>> mixed = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            mixed.add(some.get(i));
            mixed.add(others.get(i));
        }
        return mixed;
    }

    private static ConsumerRecord<String, byte[]> child(String person, String version, String startedOn) {
        return record("child-record.v1", person, childBody(person, version, startedOn));
    }

    private static String childBody(String person, String version, String startedOn) {
        return """
                {"sourceSystem": "%s", "personId": "%s", "sourceVersion": "%sT02:00:00Z", "dateOfBirth": "2014-03-02",
                 "periodsOfCare": [{"startedOn": "%s"}]}""".formatted(CaseManagement.SYSTEM, person, version, startedOn);
    }

    private static ConsumerRecord<String, byte[]> review(
            String person, String review, String version, String heldOn, boolean cancelled) {
        return record("review-record.v1", person, """
                {"sourceSystem": "%s", "personId": "%s", "sourceVersion": "%sT02:00:00Z", "reviewId": "%s-%s",
                 "heldOn": "%s", "participationCode": "PN1", "cancelled": %s}""".formatted(
                        CaseManagement.SYSTEM, person, version, person, review, heldOn, cancelled));
    }

    private static ConsumerRecord<String, byte[]> record(String type, String person, String json) {
        ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(
                "case-management." + TestTokens.SAMPLEBOROUGH,
                0,
                0,
                CaseManagement.SYSTEM + ":" + person,
                json.getBytes(UTF_8));
        TestEvents.headers(UUID.randomUUID(), type, null, null)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    /** Types in their order, with the day that each tells of. */
    private static List<String> published(String person) {
        String childId = CaseManagement.found(CaseManagement.SYSTEM, person);
        List<String> published = new ArrayList<>();
        for (String topic : List.of("children", "reviews")) {
            PublishedEvents.of("review", topic, childId)
                    .forEach(event -> published.add(event.type() + " "
                            + event.data().path("statutoryDueOn").asText()
                            + event.data().path("completedOn").asText()
                            + event.data().path("withdrawn").asText()));
        }
        return published;
    }
}
