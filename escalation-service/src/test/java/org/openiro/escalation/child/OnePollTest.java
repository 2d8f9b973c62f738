package org.openiro.escalation.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.SampleChild;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.Polls;

/** Several children who arrive in one poll are bound to the concerns that named them, each to its own. */
@EscalationTest
class OnePollTest {

    @Inject
    EventReceiver receiver;

    private final Caller iro = Caller.iroOf(Councils.fresh());
    private final String ana = UUID.randomUUID().toString();
    private final String ben = UUID.randomUUID().toString();
    private final String cem = UUID.randomUUID().toString();

    @Test
    void eachConcernIsBoundToTheChildThatItNamed() throws SQLException {
        String ofAna = raised("A-1");
        String ofBen = raised("B-2");
        List<ConsumerRecord<String, byte[]>> poll = List.of(
                arrives(cem, "C-1"), arrives(ana, "A-0"), arrives(ben, "B-1", "B-2"), arrives(ana, "A-0", "A-1"));
        receiver.receive(poll);

        assertThat(Polls.transactionsOf("escalation", poll)).isEqualTo(1);
        iro.opens(ofAna).statusCode(200).body("children[0].childId", is(ana));
        iro.opens(ofBen).statusCode(200).body("children[0].childId", is(ben));
        iro.raises(SampleConcern.about("lcs", "C-1")).statusCode(201).body("children[0].childId", is(cem));
    }

    /** A state that came late must not bring back what the child is called no more. */
    @Test
    void ofTwoStatesOfAChildTheNewerStands() {
        ConsumerRecord<String, byte[]> older = arrives(ana, "A-0");
        receiver.receive(List.of(arrives(ana, "A-1"), arrives(ben, "B-1")));
        receiver.receive(List.of(older, arrives(cem, "C-1")));

        iro.raises(SampleConcern.about("lcs", "A-1")).statusCode(201).body("children[0].childId", is(ana));
        iro.raises(SampleConcern.about("lcs", "A-0")).statusCode(201).body("children[0].childId", nullValue());
    }

    private String raised(String identifier) {
        return iro.raises(SampleConcern.about("lcs", identifier))
                .statusCode(201)
                .body("children[0].childId", nullValue())
                .extract()
                .path("concernId");
    }

    private ConsumerRecord<String, byte[]> arrives(String child, String... identifiers) {
        return Polls.fact(
                "children", "child-looked-after.v1", iro.authority(), child, SampleChild.called(child, identifiers));
    }
}
