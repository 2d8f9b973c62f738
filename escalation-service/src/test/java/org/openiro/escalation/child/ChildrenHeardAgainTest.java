package org.openiro.escalation.child;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.escalation.testing.SampleChild;
import org.openiro.escalation.testing.SampleConcern;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.testing.CopyRebuilds;
import org.openiro.platform.testing.Councils;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.PublishedEvents.Published;
import org.openiro.platform.testing.TestEvents;

/** What this service keeps of children is forgotten and heard again; concerns stand as they were. */
@EscalationTest
class ChildrenHeardAgainTest {

    private final Caller iro = Caller.iroOf(Councils.fresh());
    private final String ana = UUID.randomUUID().toString();
    private final String ben = UUID.randomUUID().toString();

    @Inject
    NewestOnly newest;

    /** Ana was once known as A-0. What both are called belongs to Ben, of whom that was said later. */
    @BeforeEach
    void aCouncilWithAPast() {
        String bound = raised("A-1");
        String marker = raised("B-1");
        arrives(ana, 10, "A-0", "A-1");
        arrives(ana, 20, "A-1", "both");
        arrives(ben, 30, "B-1", "both");
        awaitBound(bound, ana);
        awaitBound(marker, ben);
        raised("A-0");
    }

    @Test
    void theCopyComesBackAsItWasAndNothingIsPublished() {
        CopyRebuilds.check("escalation", iro.authority());
        iro.raises(SampleConcern.about("lcs", "both")).statusCode(201).body("children[0].childId", is(ben));
    }

    @Test
    void takingAnOlderStateAgainBindsAConcernToAChildWhoIsCalledSoNoMore() {
        QuarkusMock.installMockForType(new Unheeding(ClientProxy.unwrap(newest)), NewestOnly.class);
        assertThatThrownBy(() -> CopyRebuilds.check("escalation", iro.authority()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[published]");
    }

    @Test
    void aConcernRaisedWhileTheChildIsForgottenIsBoundWhenItIsHeardAgain() {
        List<String> topics = CopyRebuilds.forget(iro.authority());
        String concern = raised("A-1");
        CopyRebuilds.hear(topics, iro.authority());
        iro.opens(concern).statusCode(200).body("children[0].childId", is(ana));
        assertThat(PublishedEvents.of("escalation", "concerns", concern))
                .extracting(Published::type)
                .containsExactly("concern-raised.v1", "concern-bound.v1");
    }

    private String raised(String identifier) {
        return iro.raises(SampleConcern.about("lcs", identifier))
                .statusCode(201)
                .body("children[0].childId", nullValue())
                .extract()
                .path("concernId");
    }

    private void awaitBound(String concern, String child) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> iro.opens(concern).statusCode(200).body("children[0].childId", is(child)));
    }

    private void arrives(String child, long sequence, String... identifiers) {
        TestEvents.send(
                "children",
                child,
                TestEvents.headers(UUID.randomUUID(), "child-looked-after.v1", iro.authority(), sequence),
                SampleChild.called(child, identifiers).getBytes(UTF_8));
    }

    /** Takes whatever comes as the newest. */
    private record Unheeding(NewestOnly versions) implements NewestOnly {

        @Override
        public Standing note(String kind, String id, long version) {
            versions.note(kind, id, version);
            return Standing.NEWER;
        }
    }
}
