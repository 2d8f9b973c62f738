package org.openiro.deployment.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openiro.deployment.product.Commands;
import org.openiro.deployment.product.Repository;

/** Kustomize itself, where this machine has it, gives what the other tests of this package look at. */
@Tag("extended")
class KustomizeTest {

    @Test
    void kustomizeGivesTheSameManifests() {
        assumeTrue(Commands.has("kubectl"), "NOT TRIED: no kubectl here");
        String folder =
                Repository.path("deploy/kubernetes/overlays/one-council").toString();

        String rendered = Commands.run(List.of("kubectl", "kustomize", folder));

        assertThat(byName(Repository.yaml(rendered)))
                .isEqualTo(byName(Overlay.oneCouncil().manifests()));
    }

    private static Map<String, JsonNode> byName(List<JsonNode> manifests) {
        Map<String, JsonNode> named = new TreeMap<>();
        manifests.forEach(manifest -> named.put(Overlay.kind(manifest) + " " + Overlay.name(manifest), manifest));
        assertThat(named).hasSameSizeAs(manifests);
        return named;
    }
}
