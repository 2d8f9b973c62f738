package org.openiro.deployment.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openiro.deployment.product.PublishedSchemas;
import org.openiro.deployment.product.Repository;

/** Manifests of Kubernetes and CloudNativePG, and the compose file, against the schemas that npm packages carry. */
@Tag("extended")
class PublishedSchemasTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void install() {
        PublishedSchemas.install();
    }

    @Test
    void everyManifestOfKubernetesAndCloudNativePgFitsItsSchema() {
        JsonNode said = PublishedSchemas.check("manifests.mjs", manifests());

        assertThat(said.path("found")).isEmpty();
        assertThat(said.path("checked").asInt()).isEqualTo(42);
        assertThat(said.path("unknown"))
                .as("Strimzi's are ManifestSchemaTest's; the backups' store was compared by hand")
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder(
                        "barmancloud.cnpg.io/v1 ObjectStore",
                        "kafka.strimzi.io/v1 Kafka",
                        "kafka.strimzi.io/v1 KafkaNodePool",
                        "kafka.strimzi.io/v1 KafkaTopic",
                        "kafka.strimzi.io/v1 KafkaUser");
    }

    @Test
    void whatDoesNotFitIsFound() {
        ArrayNode manifests = manifests();
        for (JsonNode manifest : manifests) {
            if (Overlay.name(manifest).equals("review-db")
                    && manifest.at("/spec/postgresql") instanceof ObjectNode spec) {
                spec.put("synchronised", true);
            } else if (Overlay.kind(manifest).equals("Deployment")) {
                ((ObjectNode) manifest.path("spec")).remove("selector");
            }
        }

        List<String> found = PublishedSchemas.check("manifests.mjs", manifests)
                .path("found")
                .valueStream()
                .map(JsonNode::asText)
                .toList();

        assertThat(found)
                .anyMatch(line -> line.startsWith("Cluster review-db: ") && line.contains("synchronised"))
                .anyMatch(line -> line.startsWith("Deployment reporting-service: ")
                        && line.contains("must have required property selector"));
    }

    @Test
    void theComposeFileFitsItsSchema() {
        JsonNode compose =
                Repository.yaml(Repository.path("deploy/compose/compose.yaml")).getFirst();
        JsonNode misspelt = compose.deepCopy();
        ((ObjectNode) misspelt.at("/services/kafka")).put("restrat", "always");

        assertThat(PublishedSchemas.check("compose.mjs", compose).path("found")).isEmpty();
        assertThat(PublishedSchemas.check("compose.mjs", misspelt).path("found"))
                .singleElement()
                .asString()
                .contains("restrat");
    }

    private static ArrayNode manifests() {
        ArrayNode manifests = JSON.createArrayNode();
        Overlay.oneCouncil().manifests().forEach(manifests::add);
        return manifests;
    }
}
