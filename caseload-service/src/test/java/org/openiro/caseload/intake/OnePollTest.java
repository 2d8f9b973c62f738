package org.openiro.caseload.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.openiro.caseload.testing.CaseloadServiceTest;
import org.openiro.caseload.testing.Child;
import org.openiro.caseload.testing.Requests;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.Polls;
import org.openiro.platform.testing.PublishedEvents;

/** Several states of several children in one poll lead to what they lead to one by one. */
@CaseloadServiceTest
class OnePollTest {

    @Inject
    EventReceiver receiver;

    private final String council = Councils.fresh();

    /** One's IRO changes twice, another's was entered by a person before it arrived, a third has none. */
    @Test
    void arrivalsAndChangesOfIroMixedInOnePoll() throws SQLException {
        String ann = Requests.iro(council, "ann");
        List<Child> together = threeChildren(ann);
        List<Child> alone = threeChildren(ann);
        List<ConsumerRecord<String, byte[]>> poll = statesOf(together);
        receiver.receive(poll);
        statesOf(alone).forEach(state -> receiver.receive(List.of(state)));

        assertThat(Polls.transactionsOf("caseload", poll)).isEqualTo(1);
        for (int i = 0; i < together.size(); i++) {
            assertThat(published(together.get(i))).isEqualTo(published(alone.get(i)));
        }
        assertThat(published(together.getFirst())).hasSize(4);
        assertThat(published(together.get(1))).hasSize(1);
        assertThat(published(together.get(2))).isEmpty();
    }

    /** The second state no longer bears the name under which the allocation was entered. */
    @Test
    void anAllocationThatIsBoundAndThenSaidToHaveEnded() throws SQLException {
        String ann = Requests.iro(council, "ann");
        List<ConsumerRecord<String, byte[]>> poll =
                boundAndTakenOver(threeChildren(ann).get(1));
        Child alone = threeChildren(ann).get(1);
        receiver.receive(poll);
        boundAndTakenOver(alone).forEach(state -> receiver.receive(List.of(state)));

        assertThat(Polls.transactionsOf("caseload", poll)).isEqualTo(1);
        assertThat(published(poll.getFirst().key())).isEqualTo(published(alone.id()));
    }

    private List<ConsumerRecord<String, byte[]>> boundAndTakenOver(Child child) {
        ConsumerRecord<String, byte[]> bound = state(child);
        Child later = child.involvement("IRO", "p-3", "2024-06-05", "2024-09-02");
        return List.of(
                bound,
                Polls.fact(
                        "children",
                        "child-looked-after.v1",
                        council,
                        child.id(),
                        later.body().replace(child.identifier(), child.identifier() + "-new")));
    }

    private List<Child> threeChildren(String ann) {
        List<Child> three = List.of(new Child(), new Child(), new Child());
        three.forEach(child -> child.lookedAfter("2024-06-03", null));
        Requests.allocateByIdentifier(council, "ssda903", three.get(1).identifier(), ann, "2024-06-04")
                .statusCode(201);
        return three;
    }

    private List<ConsumerRecord<String, byte[]>> statesOf(List<Child> three) {
        List<ConsumerRecord<String, byte[]>> states = new ArrayList<>();
        states.add(state(three.get(2)));
        states.add(state(three.get(0)));
        states.add(state(three.get(1)));
        states.add(state(three.get(0).involvement("IRO", "p-1", "2024-06-05", null)));
        states.add(state(three.get(2)));
        states.add(state(three.get(0)
                .withoutInvolvements()
                .involvement("IRO", "p-1", "2024-06-05", "2024-09-02")
                .involvement("IRO", "p-2", "2024-09-02", null)));
        states.add(state(three.get(0)
                .withoutInvolvements()
                .involvement("IRO", "p-1", "2024-06-05", "2024-09-02")
                .involvement("IRO", "p-2", "2024-09-02", "2024-10-01")));
        return states;
    }

    private ConsumerRecord<String, byte[]> state(Child child) {
        return Polls.fact("children", "child-looked-after.v1", council, child.id(), child.body());
    }

    /** What was said of the child's allocations: types and days, in their order. */
    private static List<String> published(Child child) {
        return published(child.id());
    }

    private static List<String> published(String childId) {
        return PublishedEvents.of("caseload", "allocations", childId).stream()
                .map(event -> event.type() + " " + event.data().path("from").asText()
                        + event.data().path("endedOn").asText())
                .toList();
    }
}
