package org.openiro.reporting.facts.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.reporting.testing.Reports.count;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.Polls;
import org.openiro.platform.testing.Remains;
import org.openiro.reporting.testing.Reports;
import org.openiro.reporting.testing.Told;

/** What one poll brings of several children is written together, by table, and is what it would be one by one. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "reporting"))
class OnePollTest {

    @Inject
    EventReceiver receiver;

    private final Told told = new Told(Councils.fresh());

    /** By table the obligations come first, and one of them is about a child who is written after it. */
    @Test
    void whatIsDueForAChildWeKnewComesBeforeAChildWhoArrives() throws SQLException {
        receiver.receive(List.of(child("ana", "2023-01-09")));
        List<ConsumerRecord<String, byte[]>> poll =
                List.of(due("ana", "ana-1"), child("ben", "2023-01-09"), due("ben", "ben-1"), due("ben", "ben-2"));
        receiver.receive(poll);

        assertThat(Polls.transactionsOf("reporting", poll)).isEqualTo(1);
        assertThat(obligations("ana-1", "ben-1", "ben-2")).isTrue();
        assertThat(count(Reports.json(told.authority(), 2024), "childrenLookedAfter"))
                .isEqualTo(2);
    }

    @Test
    void ofSeveralStatesOfAChildTheNewestStands() throws SQLException {
        ConsumerRecord<String, byte[]> older = child("ana", "2023-01-09");
        receiver.receive(List.of(child("ana", "2023-01-16"), child("ana", "2025-01-09")));
        List<ConsumerRecord<String, byte[]>> poll = List.of(older, child("ben", "2023-01-09"));
        receiver.receive(poll);

        assertThat(Polls.transactionsOf("reporting", poll)).isEqualTo(1);
        assertThat(count(Reports.json(told.authority(), 2023), "childrenLookedAfter"))
                .as("ben alone: of ana it was said last that care began in 2025")
                .isEqualTo(1);
    }

    @Test
    void whatCameBeforeItsChildIsTakenWithIt() throws SQLException {
        receiver.receive(List.of(due("ana", "ana-1"), due("ben", "ben-1")));
        assertThat(Remains.of("reporting", List.of(told.key("ana")))).contains("pending_fact.waits_for_id");
        List<ConsumerRecord<String, byte[]>> poll =
                List.of(due("ana", "ana-2"), child("ben", "2023-01-09"), child("ana", "2023-01-09"));
        receiver.receive(poll);

        assertThat(Polls.transactionsOf("reporting", poll)).isEqualTo(1);
        assertThat(obligations("ana-1", "ana-2", "ben-1")).isTrue();
        assertThat(Remains.of("reporting", List.of(told.key("ana"), told.key("ben"))))
                .doesNotContain("pending_fact.waits_for_id");
    }

    private boolean obligations(String... names) {
        return List.of(names).stream().allMatch(name -> Remains.of("reporting", List.of(told.key(name)))
                .contains("obligation.obligation_id"));
    }

    private ConsumerRecord<String, byte[]> child(String child, String startedOn) {
        return Polls.fact(
                "children",
                "child-looked-after.v1",
                told.authority(),
                told.key(child),
                told.childBody(child, startedOn, null, "C2"));
    }

    private ConsumerRecord<String, byte[]> due(String child, String obligation) {
        return Polls.fact(
                "reviews",
                "review-due.v1",
                told.authority(),
                told.key(child),
                told.dueBody(child, obligation, "2024-06-10", null, false));
    }
}
