package org.openiro.deployment.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.zjsonpatch.JsonPatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openiro.deployment.product.Repository;

/**
 * What a kustomization gives, by a small reading of the part of kustomize that these files use; it fails on any other.
 * {@link KustomizeTest} holds it to kustomize itself.
 */
public record Overlay(List<JsonNode> manifests) {

    private static final Set<String> KNOWN =
            Set.of("apiVersion", "kind", "resources", "labels", "patches", "images", "replicas", "namespace");

    public static Overlay oneCouncil() {
        return of(Repository.path("deploy/kubernetes/overlays/one-council"));
    }

    public static Overlay of(Path folder) {
        return new Overlay(rendered(folder));
    }

    public List<JsonNode> ofKind(String kind) {
        return manifests.stream()
                .filter(manifest -> kind(manifest).equals(kind))
                .toList();
    }

    public JsonNode named(String kind, String name) {
        return find(kind, name).orElseThrow(() -> new AssertionError("There is no %s %s".formatted(kind, name)));
    }

    Optional<JsonNode> find(String kind, String name) {
        return ofKind(kind).stream()
                .filter(manifest -> name(manifest).equals(name))
                .findFirst();
    }

    static String kind(JsonNode manifest) {
        return manifest.path("kind").asText();
    }

    static String name(JsonNode manifest) {
        return manifest.at("/metadata/name").asText();
    }

    private static List<JsonNode> rendered(Path folder) {
        JsonNode kustomization =
                Repository.yaml(folder.resolve("kustomization.yaml")).getFirst();
        Set<String> unknown = new TreeSet<>();
        kustomization.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(KNOWN);
        if (!unknown.isEmpty()) {
            throw new AssertionError("This reading of kustomize does not know %s (%s)".formatted(unknown, folder));
        }
        List<JsonNode> manifests = new ArrayList<>();
        for (JsonNode resource : kustomization.path("resources")) {
            Path path = folder.resolve(resource.asText()).normalize();
            manifests.addAll(Files.isDirectory(path) ? rendered(path) : Repository.yaml(path));
        }
        for (JsonNode patch : kustomization.path("patches")) {
            patch(manifests, patch, folder);
        }
        for (JsonNode manifest : manifests) {
            label(manifest, kustomization.path("labels"));
            name(manifest, kustomization.path("images"));
            count(manifest, kustomization.path("replicas"));
            place(manifest, kustomization.path("namespace"));
        }
        return manifests;
    }

    private static void patch(List<JsonNode> manifests, JsonNode patch, Path folder) {
        JsonNode operations =
                Repository.yaml(folder.resolve(patch.path("path").asText())).getFirst();
        JsonNode target = patch.path("target");
        boolean hit = false;
        for (int i = 0; i < manifests.size(); i++) {
            if (isTarget(manifests.get(i), target)) {
                manifests.set(i, JsonPatch.apply(operations, manifests.get(i)));
                hit = true;
            }
        }
        if (!hit) {
            throw new AssertionError("%s in %s patches nothing".formatted(patch.path("path"), folder));
        }
    }

    private static boolean isTarget(JsonNode manifest, JsonNode target) {
        String group = target.path("group").asText("");
        return (group.isEmpty() || manifest.path("apiVersion").asText().startsWith(group + "/"))
                && kind(manifest).equals(target.path("kind").asText())
                && (!target.has("name")
                        || name(manifest).equals(target.path("name").asText()));
    }

    private static void label(JsonNode manifest, JsonNode labels) {
        for (JsonNode each : labels) {
            ((ObjectNode) manifest.path("metadata"))
                    .withObjectProperty("labels")
                    .setAll((ObjectNode) each.path("pairs"));
        }
    }

    private static void name(JsonNode manifest, JsonNode images) {
        for (JsonNode container : manifest.at("/spec/template/spec/containers")) {
            for (JsonNode image : images) {
                String name = container.path("image").asText().replaceFirst(":[^/]*$", "");
                if (name.equals(image.path("name").asText())) {
                    String renamed = image.path("newName").asText() + ":"
                            + image.path("newTag").asText();
                    ((ObjectNode) container).put("image", renamed);
                }
            }
        }
    }

    private static void count(JsonNode manifest, JsonNode replicas) {
        for (JsonNode each : replicas) {
            if (kind(manifest).equals("Deployment")
                    && name(manifest).equals(each.path("name").asText())) {
                ((ObjectNode) manifest.path("spec")).set("replicas", each.path("count"));
            }
        }
    }

    private static void place(JsonNode manifest, JsonNode namespace) {
        if (namespace.isTextual() && !kind(manifest).equals("Namespace")) {
            ((ObjectNode) manifest.path("metadata")).set("namespace", namespace);
        }
    }
}
