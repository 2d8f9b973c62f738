package org.openiro.deployment.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openiro.deployment.product.Repository;

/** Every manifest has only fields that its kind knows. CloudNativePG's kinds are {@link PublishedSchemasTest}'s. */
class ManifestSchemaTest {

    private final Overlay overlay = Overlay.oneCouncil();

    @Test
    void everyManifestHasOnlyFieldsOfItsKind() {
        List<String> refusals = overlay.manifests().stream()
                .filter(Kinds::known)
                .flatMap(manifest -> Kinds.refusal(manifest).stream())
                .toList();

        assertThat(refusals).isEmpty();
    }

    @Test
    void onlyDatabasesAndBackupsAreOfKindsWithoutATypeHere() {
        Set<String> unknown = overlay.manifests().stream()
                .filter(manifest -> !Kinds.known(manifest))
                .map(Kinds::kind)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unknown)
                .containsExactly(
                        "barmancloud.cnpg.io/v1 ObjectStore",
                        "postgresql.cnpg.io/v1 Cluster",
                        "postgresql.cnpg.io/v1 ScheduledBackup");
    }

    @Test
    void aFieldThatItsKindDoesNotKnowIsFound() {
        JsonNode deployment = overlay.named("Deployment", "review-service").deepCopy();
        ((ObjectNode) deployment.at("/spec/template/spec/containers/0")).put("readOnlyRootFilesystem", true);
        JsonNode user = overlay.named("KafkaUser", "review-service").deepCopy();
        ((ObjectNode) user.at("/spec/authorization/acls/0/resource")).put("pattern", "prefix");

        assertThat(Kinds.refusal(deployment).orElseThrow()).contains("readOnlyRootFilesystem");
        assertThat(Kinds.refusal(user).orElseThrow()).contains("pattern");
    }

    @Test
    void everyFileIsPartOfTheOverlay() {
        Set<String> read = new TreeSet<>();
        collect(Repository.path("deploy/kubernetes/overlays/one-council"), read);

        assertThat(Repository.files("deploy/kubernetes", ".yaml"))
                .extracting(Path::toString)
                .containsExactlyInAnyOrderElementsOf(read);
    }

    private static void collect(Path folder, Set<String> read) {
        Path file = folder.resolve("kustomization.yaml");
        read.add(file.toString());
        JsonNode kustomization = Repository.yaml(file).getFirst();
        for (JsonNode resource : kustomization.path("resources")) {
            Path path = folder.resolve(resource.asText()).normalize();
            if (path.toFile().isDirectory()) {
                collect(path, read);
            } else {
                read.add(path.toString());
            }
        }
        for (JsonNode patch : kustomization.path("patches")) {
            read.add(folder.resolve(patch.path("path").asText()).toString());
        }
    }
}
