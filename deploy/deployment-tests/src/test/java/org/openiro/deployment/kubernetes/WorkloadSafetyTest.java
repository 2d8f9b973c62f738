package org.openiro.deployment.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.deployment.product.PackagedService;
import org.openiro.deployment.product.Repository;

/** What runs may do little: Kubernetes' restricted Pod Security Standard, and further. */
class WorkloadSafetyTest {

    private static final Pattern SECRET_NAME = Pattern.compile("PASSWORD|SECRET|JAAS|_KEY$|TOKEN$");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Overlay overlay = Overlay.oneCouncil();

    static List<PackagedService> services() {
        return PackagedService.all();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceRunsAsNobodyAndWritesOnlyToATemporaryFolder(PackagedService service) throws Exception {
        JsonNode pod = pod(service);
        JsonNode container = pod.at("/containers/0");

        assertThat(pod.at("/securityContext")).isEqualTo(JSON.readTree("""
                        {"runAsNonRoot": true, "runAsUser": 10001, "runAsGroup": 10001, "fsGroup": 10001,
                         "seccompProfile": {"type": "RuntimeDefault"}}"""));
        assertThat(container.at("/securityContext")).isEqualTo(JSON.readTree("""
                        {"allowPrivilegeEscalation": false, "readOnlyRootFilesystem": true,
                         "capabilities": {"drop": ["ALL"]}}"""));
        assertThat(pod.at("/volumes").findValuesAsText("hostPath")).isEmpty();
        assertThat(container.at("/volumeMounts"))
                .filteredOn(mount -> !mount.path("readOnly").asBoolean())
                .extracting(mount -> mount.path("mountPath").asText())
                .containsExactly("/tmp");
        assertThat(pod.at("/containers")).hasSize(1);
        assertThat(pod.has("initContainers")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceHasNoTokenOfTheCluster(PackagedService service) {
        JsonNode pod = pod(service);

        assertThat(pod.path("automountServiceAccountToken")).hasToString("false");
        assertThat(pod.path("serviceAccountName").asText()).isEqualTo(service.name());
        assertThat(overlay.named("ServiceAccount", service.name()).path("automountServiceAccountToken"))
                .hasToString("false");
        assertThat(pod.path("enableServiceLinks"))
                .as("variables that Kubernetes would name KAFKA_…")
                .hasToString("false");
    }

    @ParameterizedTest
    @MethodSource("services")
    void whatIsSecretComesFromSecretsOfTheServiceItself(PackagedService service) {
        for (JsonNode variable : pod(service).at("/containers/0/env")) {
            boolean secret = SECRET_NAME.matcher(variable.path("name").asText()).find();
            assertThat(variable.at("/valueFrom/secretKeyRef").isObject())
                    .as(variable.toString())
                    .isEqualTo(secret);
            if (secret) {
                assertThat(variable.at("/valueFrom/secretKeyRef/name").asText())
                        .matches("(%s(-cursor)?|%s-db-(owner|app|worker))"
                                .formatted(service.name(), service.database()));
            }
        }
    }

    @Test
    void nothingContainsASecret() {
        assertThat(overlay.ofKind("Secret")).isEmpty();
        for (JsonNode map : overlay.ofKind("ConfigMap")) {
            assertThat(map.path("data").fieldNames())
                    .toIterable()
                    .noneMatch(name -> SECRET_NAME.matcher(name).find());
        }
    }

    @Test
    void theNamespaceAdmitsRestrictedPodsOnly() {
        assertThat(overlay.ofKind("Namespace")).singleElement().satisfies(namespace -> assertThat(namespace
                        .path("metadata")
                        .path("labels")
                        .path("pod-security.kubernetes.io/enforce")
                        .asText())
                .isEqualTo("restricted"));
    }

    @Test
    void imagesHaveATagThatStays() {
        assertThat(overlay.ofKind("Deployment"))
                .hasSize(4)
                .extracting(deployment ->
                        deployment.at("/spec/template/spec/containers/0/image").asText())
                .allMatch(image -> image.matches("[a-z0-9./-]+:\\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void nothingSetsTheProfileOfLocalRunsOrItsClock() {
        for (var file : Repository.files("deploy/kubernetes", ".yaml")) {
            assertThat(Repository.text(file))
                    .as(file.toString())
                    .doesNotContain("QUARKUS_PROFILE", "OPENIRO_CLOCK", "OPENIRO_TOKEN_PUBLIC_KEY");
        }
    }

    private JsonNode pod(PackagedService service) {
        return overlay.named("Deployment", service.name()).at("/spec/template/spec");
    }
}
