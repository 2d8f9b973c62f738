package org.openiro.review.preparation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.Remains;

/** Who sees what of the deliveries of reminders. Each test has a council of its own. */
@QuarkusTest
@QuarkusTestResource(MailServer.class)
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class SeenDeliveriesTest {

    private final LocalDate today = LocalDate.now(Clock.system(LondonClock.LONDON));
    private final Council council = new Council();
    private final Receiver receiver = new Receiver();

    @Inject
    PreparationSweep preparing;

    @Inject
    DeliverySweep delivering;

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void withoutAnythingSetAReminderIsListedAndPublishedAndBroughtNowhere() {
        var child = reminded();

        child.reminder().body("deliveries", empty());
        child.outstanding().body("items", hasSize(1));
        assertThat(child.published()).hasSize(1);
    }

    @Test
    void theSecretAndTheAddressesKeyStandInTheSettingAlone() {
        council.bringTo(receiver.url()).then().statusCode(200);
        receiver.answers(500);
        var child = reminded();
        delivering.sweep();

        assertThat(child.reminder().extract().asString()).doesNotContain(council.secret, "of-the-council");
        assertThat(Remains.of("review", List.of(council.secret))).containsExactly("preparation_setting.webhook_secret");
        assertThat(Remains.of("review", List.of("key=of-the-council")))
                .containsExactly("preparation_setting.webhook_url");
        assertThat(given().get("/q/metrics").then().statusCode(200).extract().asString())
                .contains("http_server_requests")
                .doesNotContain("of-the-council", "/hook");
    }

    @Test
    void anotherCouncilSeesNoDelivery() {
        council.bringTo(receiver.url()).then().statusCode(200);
        var child = reminded();
        var deliveryId = child.reminder().extract().<String>path("deliveries[0].deliveryId");
        var stranger = new Council();

        stranger.as("integration")
                .get("/v1/reminder-deliveries")
                .then()
                .statusCode(200)
                .body("items", empty());
        stranger.as("integration")
                .get("/v1/reminder-deliveries/{id}", deliveryId)
                .then()
                .statusCode(404);
    }

    private PreparedChild reminded() {
        var child = new PreparedChild(council.code, today);
        preparing.sweep();
        return child;
    }
}
