package org.openiro.platform.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.openiro.platform.events.inbox.Tallies.behind;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.events.Erasure;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.platform.events.Subject;
import org.openiro.platform.events.Withdrawals;
import org.openiro.platform.events.deadletter.Incoming;
import org.openiro.platform.events.store.DatabaseFailure;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.testing.ForgetfulWithdrawals;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.Remains;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** What is withdrawn does not come back, and nothing of it stays in the platform's tables. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class WithdrawalTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    EventReceiver receiver;

    @Inject
    Withdrawals withdrawals;

    @Inject
    Erasure erasure;

    @Inject
    Outbox outbox;

    @Inject
    NewestOnly newest;

    @Inject
    AsAuthority as;

    @Inject
    Statements statements;

    @Inject
    Interruptions interruptions;

    private final String subject = "subject-" + UUID.randomUUID();
    private final String about = "about-" + UUID.randomUUID();

    @AfterEach
    void letHandlersBe() {
        interruptions.clear();
    }

    @Test
    void aFactAboutWhatWasWithdrawnIsSettledWithoutEffectWhetherItsSubjectArrivedOrNot() throws SQLException {
        withdraw();
        ConsumerRecord<String, byte[]> early = Records.tallyAbout(subject, 1, about);
        receiver.receive(early);
        receiver.receive(Records.arrival(about));
        receiver.receive(Records.tallyAbout(subject, 2, about));

        assertThat(tallies()).isEmpty();
        assertThat(Remains.of("platform", List.of(about))).containsExactly("tally_subject.id", "withdrawn_subject.id");
        assertThat(behind("select type from inbox where event_id::text = ?", id(early)))
                .containsExactly(TallyHandler.TYPE);
    }

    @Test
    void withoutTheMemoryALateFactHasItsEffect() throws SQLException {
        withdraw();
        QuarkusMock.installMockForType(new ForgetfulWithdrawals(), Withdrawals.class);
        receiver.receive(Records.arrival(about));
        receiver.receive(Records.tallyAbout(subject, 2, about));

        assertThat(tallies()).containsExactly(2);
    }

    @Test
    void aFactThatWaitsForWhatIsWithdrawnWaitsNoLonger() throws SQLException {
        receiver.receive(Records.tallyAbout(subject, 1, about));
        assertThat(Remains.of("platform", List.of(about)))
                .containsExactly("pending_fact.data", "pending_fact.waits_for_id");

        withdraw();
        assertThat(Remains.of("platform", List.of(about))).containsExactly("withdrawn_subject.id");
    }

    @Test
    void aWithdrawalWaitsForTheFactThatIsBeingApplied() throws Exception {
        receiver.receive(Records.arrival(about));
        Thread[] withdrawal = new Thread[1];
        interruptions.afterLooking(tally -> {
            interruptions.clear();
            withdrawal[0] = Thread.ofPlatform()
                    .start(() -> as.run(TestTokens.SAMPLEBOROUGH, () -> QuarkusTransaction.requiringNew()
                            .run(() -> {
                                withdrawals.withdraw(List.of(new Subject("subject", about)));
                                statements.change(
                                        "delete from tally where authority = ? and subject = ?",
                                        TestTokens.SAMPLEBOROUGH,
                                        subject);
                            })));
            await().atMost(SOON).until(() -> TestDatabase.somebodyWaits("platform"));
        });
        receiver.receive(Records.tallyAbout(subject, 1, about));
        withdrawal[0].join();

        assertThat(tallies()).as("seen and removed by the withdrawal").isEmpty();
    }

    @Test
    void whatOneCouncilWithdrewStandsInTheOther() {
        withdraw();
        Subject thing = new Subject("subject", about);
        assertThat(in(TestTokens.OTHERSHIRE, () -> withdrawals.withdrawn(List.of(thing))))
                .isEmpty();
        assertThat(in(TestTokens.OTHERSHIRE, () -> withdrawals.identifier("lcs", "1")))
                .isNotEqualTo(in(TestTokens.SAMPLEBOROUGH, () -> withdrawals.identifier("lcs", "1")));
    }

    @Test
    void aSecondWithdrawalIsNoNews() {
        assertThat(withdraw()).isTrue();
        assertThat(withdraw()).isFalse();
    }

    @Test
    void ofARecordThatIsRejectedUnkeptOnlyItsIdTypeAndTimeStay() throws SQLException {
        ConsumerRecord<String, byte[]> record = Records.tally(subject, TallyHandler.UNKEPT);
        receiver.receive(record);

        assertThat(Remains.of("platform", List.of(subject))).isEmpty();
        assertThat(behind("select headers::json ->> 'ce_type' from dead_letter where event_id::text = ?", id(record)))
                .containsExactly(TallyHandler.TYPE);
        assertThat(behind("select key from dead_letter where event_id::text = ?", id(record)))
                .containsOnlyNulls();
    }

    @Test
    void erasureLeavesNothingUnderTheNamesInThePlatformsTables() throws SQLException {
        receiver.receive(Records.record(
                "samples",
                TestEvents.headers(UUID.randomUUID(), TallyHandler.TYPE, TestTokens.SAMPLEBOROUGH, 1L),
                "{\"subject\":\"%s\",\"amount\":-1}".formatted(about)));
        in(TestTokens.SAMPLEBOROUGH, () -> newest.advance("thing", about + ":part", 5));
        in(
                TestTokens.SAMPLEBOROUGH,
                () -> statements.change(
                        """
                        insert into idempotency_key (authority, subject, operation, key, request_hash, status, headers, body, kept)
                        values (?, 's', 'o', ?, 'h', 201, '{}', ?, ''), (?, 's', 'o', ?, 'h', 200, '{}', '{}', ?)
                        """,
                        TestTokens.SAMPLEBOROUGH,
                        "named-" + subject,
                        "{\"id\": \"%s\"}".formatted(about),
                        TestTokens.SAMPLEBOROUGH,
                        "touched-" + subject,
                        "children one %s two".formatted(about)));
        assertThat(Remains.of("platform", List.of(about)))
                .containsExactly(
                        "dead_letter.payload", "idempotency_key.body", "idempotency_key.kept", "newest_state.id");

        erase(List.of(about));
        assertThat(Remains.of("platform", List.of(about))).isEmpty();
        assertThat(behind("select kept from idempotency_key where key like ?", "%" + subject))
                .containsExactly("children one two");
    }

    @Test
    void anErasedBodyIsLostAndTheRestOfItsRowStays() {
        publish(TestTokens.SAMPLEBOROUGH, about, Map.of("subject", subject));
        publish(TestTokens.OTHERSHIRE, about, Map.of("subject", subject));
        List<PublishedEvents.Published> before = PublishedEvents.of("platform", "samples", about);
        erase(List.of(about));

        assertThat(PublishedEvents.of("platform", "samples", about))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("data", "sent")
                .isEqualTo(before);
        assertThat(PublishedEvents.of("platform", "samples", about))
                .filteredOn(event -> !event.data().isMissingNode())
                .extracting(PublishedEvents.Published::authority)
                .containsExactly(TestTokens.OTHERSHIRE);
    }

    @Test
    void oneElementIsTakenOutOfAPublishedListAndTheOthersStay() {
        publish(TestTokens.SAMPLEBOROUGH, about, Map.of("list", List.of("one", subject, "two"), "count", 3));
        publish(TestTokens.SAMPLEBOROUGH, about, Map.of("list", List.of("three"), "count", 1));
        as.run(TestTokens.SAMPLEBOROUGH, () -> QuarkusTransaction.requiringNew()
                .run(() -> erasure.fromPublished("list", subject)));

        assertThat(PublishedEvents.of("platform", "samples", about))
                .extracting(
                        event -> event.data().get("list") + " " + event.data().get("count"))
                .containsExactly("[\"one\",\"two\"] 3", "[\"three\"] 1");
    }

    @Test
    void theApplicationItselfMayNotChangeTheJournal() {
        for (String change : List.of(
                "update outbox set data = '{}' where key = '" + about + "'",
                "update outbox set data = null, redacted_at = now() where key = '" + about + "'",
                "delete from outbox where key = '" + about + "'",
                "delete from withdrawn_subject",
                "update withdrawn_subject set id = ''")) {
            assertThatThrownBy(() -> in(TestTokens.SAMPLEBOROUGH, () -> statements.change(change)))
                    .as(change)
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessageContaining("permission denied");
        }
    }

    private boolean withdraw() {
        return in(TestTokens.SAMPLEBOROUGH, () -> {
            boolean fresh = withdrawals.withdraw(List.of(new Subject("subject", about)));
            erasure.of(List.of(about));
            return fresh;
        });
    }

    private void erase(List<String> names) {
        as.run(TestTokens.SAMPLEBOROUGH, () -> QuarkusTransaction.requiringNew().run(() -> erasure.of(names)));
    }

    private void publish(String authority, String key, Object data) {
        as.run(authority, () -> QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new OutgoingEvent("samples", "sampled.v1", key, data))));
    }

    private <T> T in(String authority, Supplier<T> work) {
        return as.call(authority, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private List<Integer> tallies() throws SQLException {
        return Tallies.of(subject);
    }

    private static String id(ConsumerRecord<String, byte[]> record) {
        return Incoming.of(record).eventId().toString();
    }
}
