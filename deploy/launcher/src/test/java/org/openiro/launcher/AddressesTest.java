package org.openiro.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void everyNameHasItsUrl() {
        var json = new Addresses(8081, 1).json();
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "review-service",
                        "caseload-service",
                        "escalation-service",
                        "reporting-service",
                        "postgresql",
                        "kafka");
        assertThat(json.at("/review-service/url").textValue()).isEqualTo("http://127.0.0.1:8081");
        assertThat(json.at("/reporting-service/url").textValue()).isEqualTo("http://127.0.0.1:8084");
        assertThat(json.at("/postgresql/url").textValue()).isEqualTo("jdbc:postgresql://127.0.0.1:8085/");
        assertThat(json.at("/postgresql/databases/caseload/url").textValue())
                .isEqualTo("jdbc:postgresql://127.0.0.1:8085/caseload");
        assertThat(json.at("/kafka/url").textValue()).isEqualTo("127.0.0.1:8086");
    }

    @Test
    void aServiceHasTheUrlsOfAllItsReplicasAndThatOfTheFirst() {
        var json = new Addresses(8081, 3).json();
        assertThat(json.at("/escalation-service/url").textValue()).isEqualTo("http://127.0.0.1:8083");
        assertThat(json.at("/escalation-service/replicas"))
                .extracting(JsonNode::textValue)
                .containsExactly("http://127.0.0.1:8083", "http://127.0.0.1:8089", "http://127.0.0.1:8092");
        assertThat(json.at("/reporting-service/replicas"))
                .extracting(JsonNode::textValue)
                .containsExactly("http://127.0.0.1:8084");
        assertThat(new Addresses(8081, 1).json().at("/review-service/replicas"))
                .extracting(JsonNode::textValue)
                .containsExactly("http://127.0.0.1:8081");
    }

    @Test
    void everyProcessHasAPortOfItsOwnInOneRow() {
        assertThat(new Addresses(8081, 3).ports())
                .hasSize(12)
                .containsEntry("kafka", 8086)
                .containsEntry("review-service-2", 8087)
                .containsEntry("escalation-service-3", 8092)
                .doesNotContainKey("reporting-service-2");
        assertThat(new Addresses(8081, 3).ports().values())
                .containsExactlyInAnyOrder(
                        IntStream.rangeClosed(8081, 8092).boxed().toArray(Integer[]::new));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void moreReplicasThanThreeOrNoneAreRefused(int replicas) {
        assertThatThrownBy(() -> new Addresses(8081, replicas))
                .isInstanceOf(RefusedException.class)
                .hasMessage("--replicas takes a number from 1 to 3.");
    }

    @Test
    void theRowOfThreeReplicasEndsWithTheLastPort() {
        assertThat(new Addresses(65524, 3).ports()).containsEntry("escalation-service-3", 65535);
        assertThatThrownBy(() -> new Addresses(65525, 3)).hasMessage("--ports-from takes a port from 1024 to 65524.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1024, 65530})
    void theSixPortsMayLieAtEitherEnd(int first) {
        assertThat(new Addresses(first, 1).kafkaPort()).isEqualTo(first + 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1023, 65531, -1})
    void portsThatCannotBeAreRefused(int first) {
        assertThatThrownBy(() -> new Addresses(first, 1))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--ports-from");
    }
}
