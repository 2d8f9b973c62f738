package org.openiro.platform.events.copies;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.NewestOnly.Standing;
import org.openiro.platform.events.inbox.Records;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;

/** A council's copy of others' facts is forgotten and heard again. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class CopyRebuildTest {

    @Inject
    EventReceiver receiver;

    @Inject
    NewestOnly newest;

    @Inject
    AsAuthority as;

    private final CopyingCouncil council = new CopyingCouncil();

    @Test
    void whatIsHeardAgainHasItsEffectOnceMoreAndOnlyOnce() throws SQLException {
        ConsumerRecord<String, byte[]> three = council.tally(3, null);
        ConsumerRecord<String, byte[]> four = council.tally(4, null);
        receiver.receive(three);
        receiver.receive(four);
        council.rebuilt()
                .body("rowsForgotten", equalTo(2))
                .body("factsForgotten", equalTo(2))
                .body("toReplay.publisher", contains("platform", "review-service"))
                .body("toReplay.topic", contains("tallies", "calendar"));
        assertThat(council.tallies()).isEmpty();

        receiver.receive(three);
        receiver.receive(four);
        receiver.receive(three);
        assertThat(council.tallies()).containsExactly(3, 4);
    }

    @Test
    void anotherCouncilsCopyStays() throws SQLException {
        ConsumerRecord<String, byte[]> theirs = Records.tally(council.subject(), 5);
        receiver.receive(theirs);
        council.rebuilt();
        receiver.receive(theirs);
        assertThat(council.tallies()).containsExactly(5);
    }

    @Test
    void aFactThatWaitedIsForgottenTooAndWaitsAgain() throws SQLException {
        String about = "about-" + UUID.randomUUID();
        ConsumerRecord<String, byte[]> waiting = council.tally(1, about);
        receiver.receive(waiting);
        council.rebuilt();
        receiver.receive(council.arrival(about));
        assertThat(council.tallies()).isEmpty();

        receiver.receive(waiting);
        assertThat(council.tallies()).containsExactly(1);
    }

    @Test
    void ofAThingsStatesTheNewestIsTakenAgainAndAnOlderOneIsNot() {
        assertThat(noted(5, 4)).containsExactly(Standing.NEWER, Standing.OLDER);
        council.rebuilt();
        assertThat(noted(4, 5, 5, 6, 5))
                .containsExactly(Standing.OLDER, Standing.AGAIN, Standing.OLDER, Standing.NEWER, Standing.OLDER);
    }

    @Test
    void aNewerStateMayComeBeforeTheReplayOfTheFormer() {
        assertThat(noted(5)).containsExactly(Standing.NEWER);
        council.rebuilt();
        assertThat(noted(6, 5)).containsExactly(Standing.NEWER, Standing.OLDER);
    }

    @Test
    void aDeadLetterThatWasMendedIsOpenAgainWhenItsRecordIsHeardAgain() throws SQLException {
        ConsumerRecord<String, byte[]> broken = council.tally(0, null);
        receiver.receive(broken);
        String letter = letter("OPEN");
        given().auth()
                .oauth2(council.token("integration"))
                .header("If-Match", etag(letter))
                .contentType("application/json")
                .body("{\"payload\":{\"subject\":\"%s\",\"amount\":9}}".formatted(council.subject()))
                .put("/v1/dead-letters/" + letter)
                .then()
                .statusCode(200);
        replay(letter);
        assertThat(council.tallies()).containsExactly(9);

        council.rebuilt();
        receiver.receive(broken);
        assertThat(council.tallies()).isEmpty();
        assertThat(letter("OPEN")).isEqualTo(letter);
        replay(letter);
        assertThat(council.tallies()).containsExactly(9);
    }

    @Test
    void aRepeatedOrderIsAnsweredAsBeforeAndForgetsNothingMore() throws SQLException {
        String key = UUID.randomUUID().toString();
        receiver.receive(council.tally(1, null));
        council.rebuilt(key).body("rowsForgotten", equalTo(1));
        receiver.receive(council.tally(2, null));
        council.rebuilt(key).body("rowsForgotten", equalTo(1));
        assertThat(council.tallies()).containsExactly(2);
    }

    @Test
    void aCopyIsForgottenForOneCouncilByItsAdministratorAlone() {
        given().auth()
                .oauth2(TestTokens.token("platform-admin", "PLATFORM"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/copy-rebuilds")
                .then()
                .statusCode(409)
                .body("code", equalTo("copy-of-one-council"));
        given().auth()
                .oauth2(council.token("iro-manager"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/copy-rebuilds")
                .then()
                .statusCode(403);
    }

    private List<Standing> noted(long... versions) {
        return as.call(
                council.authority(), () -> QuarkusTransaction.requiringNew().call(() -> Arrays.stream(versions)
                        .mapToObj(version -> newest.note("thing", council.subject(), version))
                        .toList()));
    }

    private String letter(String state) {
        return given().auth()
                .oauth2(council.token("integration"))
                .get("/v1/dead-letters?state=" + state)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private String etag(String letter) {
        return given().auth()
                .oauth2(council.token("integration"))
                .get("/v1/dead-letters/" + letter)
                .header("ETag");
    }

    private void replay(String letter) {
        given().auth()
                .oauth2(council.token("integration"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag(letter))
                .post("/v1/dead-letters/" + letter + "/replays")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("applied"));
    }
}
