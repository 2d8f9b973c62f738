package org.openiro.deployment.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.deployment.product.PackagedService;
import org.openiro.deployment.product.PlatformTopics;

/** The topics are those of the platform, and each Kafka user may do exactly what its owner does. */
class KafkaAccessTest {

    private static final String COUNCILS_OWN = "case-management.";

    private final Overlay overlay = Overlay.oneCouncil();

    static List<PackagedService> services() {
        return PackagedService.all();
    }

    @Test
    void theTopicsAreThoseThatTheLauncherMakes() {
        Map<String, JsonNode> topics = topics();
        Set<String> shared = new TreeSet<>(topics.keySet());
        shared.removeIf(topic -> topic.startsWith(COUNCILS_OWN));

        assertThat(shared).isEqualTo(PlatformTopics.shared());
        topics.forEach((name, spec) -> {
            JsonNode config = spec.path("config");
            assertThat(spec.path("partitions").asInt()).as(name).isEqualTo(PlatformTopics.partitions());
            assertThat(spec.path("replicas").asInt()).as(name).isEqualTo(3);
            assertThat(config.path("min.insync.replicas").asInt()).as(name).isEqualTo(2);
            assertThat(config.path("cleanup.policy").asText()).as(name).isEqualTo("delete");
            assertThat(config.path("retention.ms").asText())
                    .as(name)
                    .isEqualTo(
                            name.startsWith(COUNCILS_OWN) ? PlatformTopics.sevenDays() : PlatformTopics.ninetyDays());
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceMayDoExactlyWhatItsContractSays(PackagedService service) {
        Set<String> expected = new TreeSet<>();
        expected.add("group literal %s [Read]".formatted(service.name()));
        for (String topic : service.publishes()) {
            expected.add("topic literal %s [Describe, Write]".formatted(topic));
            expected.add("topic literal %s.replay [Describe, Write]".formatted(topic));
        }
        for (String address : service.receives()) {
            if (address.contains("{")) {
                String prefix = address.substring(0, address.indexOf('{'));
                expected.add("topic prefix %s [Describe, Read]".formatted(prefix));
            } else {
                expected.add("topic literal %s [Describe, Read]".formatted(address));
                expected.add("topic literal %s.replay [Describe, Read]".formatted(address));
            }
        }

        assertThat(grants(service.name())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyChannelOfAServiceIsGranted(PackagedService service) {
        Set<String> grants = grants(service.name());

        for (String topic : service.reads()) {
            assertThat(grants).contains("topic literal %s [Describe, Read]".formatted(topic));
        }
        for (String pattern : service.readsByPattern()) {
            assertThat(pattern).isEqualTo("case-management\\..+");
            assertThat(grants).contains("topic prefix case-management. [Describe, Read]");
        }
        assertThat(service.reads().isEmpty() && service.readsByPattern().isEmpty())
                .as("no channel was found")
                .isFalse();
    }

    @Test
    void aCouncilsIntegrationMayWriteItsOwnTopicAndNothingElse() {
        Set<String> integrations =
                users().stream().filter(name -> name.startsWith(COUNCILS_OWN)).collect(Collectors.toSet());
        Set<String> councils = topics().keySet().stream()
                .filter(name -> name.startsWith(COUNCILS_OWN))
                .collect(Collectors.toSet());

        assertThat(councils).hasSize(1);
        for (String topic : councils) {
            assertThat(topic).matches("case-management\\.[EW]\\d{8}");
            String user = topic.toLowerCase(Locale.ROOT);
            assertThat(grants(user)).containsExactly("topic literal %s [Describe, Write]".formatted(topic));
            integrations.remove(user);
        }
        assertThat(integrations).as("users without a topic").isEmpty();
    }

    @Test
    void everyUserSignsInAndIsOneOfThese() {
        Set<String> expected = new HashSet<>(Set.of("case-management.e09999999"));
        services().forEach(service -> expected.add(service.name()));

        assertThat(users()).isEqualTo(expected);
        assertThat(overlay.ofKind("KafkaUser")).allSatisfy(user -> assertThat(
                        user.at("/spec/authentication/type").asText())
                .isEqualTo("scram-sha-512"));
        JsonNode kafka = overlay.named("Kafka", "openiro").at("/spec/kafka");
        assertThat(kafka.path("authorization").toString()).isEqualTo("{\"type\":\"simple\"}");
        assertThat(kafka.path("listeners")).hasSize(2).allSatisfy(listener -> {
            assertThat(listener.path("tls").asBoolean()).isTrue();
            assertThat(listener.at("/authentication/type").asText()).isEqualTo("scram-sha-512");
        });
        assertThat(kafka.at("/config/auto.create.topics.enable").asBoolean(true))
                .isFalse();
    }

    private Set<String> users() {
        return overlay.ofKind("KafkaUser").stream().map(Overlay::name).collect(Collectors.toSet());
    }

    private Map<String, JsonNode> topics() {
        Map<String, JsonNode> topics = new TreeMap<>();
        for (JsonNode topic : overlay.ofKind("KafkaTopic")) {
            String name = topic.at("/spec/topicName").asText(Overlay.name(topic));
            topics.put(name, topic.path("spec"));
        }
        return topics;
    }

    private Set<String> grants(String user) {
        Set<String> grants = new TreeSet<>();
        for (JsonNode acl : overlay.named("KafkaUser", user).at("/spec/authorization/acls")) {
            JsonNode resource = acl.path("resource");
            Set<String> operations = new TreeSet<>();
            acl.path("operations").forEach(operation -> operations.add(operation.asText()));
            grants.add("%s %s %s %s"
                    .formatted(
                            resource.path("type").asText(),
                            resource.path("patternType").asText(),
                            resource.path("name").asText(),
                            operations));
        }
        return grants;
    }
}
