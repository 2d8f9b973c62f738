package org.openiro.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void everyNameHasItsUrl() {
        var json = new Addresses(8081).json();
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

    @ParameterizedTest
    @ValueSource(ints = {1024, 65530})
    void theSixPortsMayLieAtEitherEnd(int first) {
        assertThat(new Addresses(first).kafkaPort()).isEqualTo(first + 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1023, 65531, -1})
    void portsThatCannotBeAreRefused(int first) {
        assertThatThrownBy(() -> new Addresses(first))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--ports-from");
    }
}
