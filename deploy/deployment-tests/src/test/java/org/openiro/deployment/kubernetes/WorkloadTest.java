package org.openiro.deployment.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.deployment.product.PackagedService;
import org.openiro.deployment.product.ReadByServices;
import org.openiro.deployment.product.Repository;

/** Each service is told what it reads, asked for what it answers, and found where the others look for it. */
class WorkloadTest {

    /** What the operators make, from the kinds in this overlay. */
    private static final Set<String> MADE_BY_OPERATORS = Set.of(
            "review-service",
            "caseload-service",
            "escalation-service",
            "reporting-service",
            "review-db-ca",
            "caseload-db-ca",
            "escalation-db-ca",
            "reporting-db-ca",
            "openiro-cluster-ca-cert");

    private final Overlay overlay = Overlay.oneCouncil();

    static List<PackagedService> services() {
        return PackagedService.all();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceReadsEveryVariableThatItIsTold(PackagedService service) {
        Set<String> told = new TreeSet<>();
        container(service)
                .at("/env")
                .forEach(variable -> told.add(variable.path("name").asText()));
        String common = container(service).at("/envFrom/0/configMapRef/name").asText();
        overlay.named("ConfigMap", common).path("data").fieldNames().forEachRemaining(told::add);

        assertThat(told).allMatch(ReadByServices::read);
        assertThat(told)
                .contains(
                        "OPENIRO_DATABASE_URL",
                        "OPENIRO_DATABASE_OWNER_PASSWORD",
                        "OPENIRO_DATABASE_APP_PASSWORD",
                        "OPENIRO_DATABASE_WORKER_PASSWORD",
                        "KAFKA_BOOTSTRAP_SERVERS",
                        "KAFKA_SASL_JAAS_CONFIG",
                        "OPENIRO_OIDC_URL",
                        "OPENIRO_TOKEN_ISSUER",
                        "OPENIRO_TOKEN_AUDIENCE",
                        "OPENIRO_CURSOR_KEY");
    }

    @Test
    void aVariableThatNoServiceReadsIsFound() {
        assertThat(ReadByServices.read("OPENIRO_DATABASE_PASSWORD")).isFalse();
        assertThat(ReadByServices.read("KAFKA_SASL_PASSWORD")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceIsAskedWhereItListens(PackagedService service) {
        JsonNode container = container(service);

        assertThat(container.at("/ports/0/containerPort").asInt()).isEqualTo(service.port());
        assertThat(container.at("/ports/0/name").asText()).isEqualTo("http");
        Map.of("startup", "started", "liveness", "live", "readiness", "ready").forEach((probe, health) -> {
            JsonNode request = container.path(probe + "Probe").path("httpGet");
            assertThat(request.path("path").asText()).isEqualTo("/q/health/" + health);
            assertThat(request.path("port").asText()).isEqualTo("http");
        });
        JsonNode address = overlay.named("Service", service.name()).path("spec");
        assertThat(address.at("/ports/0/port").asInt()).isEqualTo(service.port());
        assertThat(address.at("/ports/0/targetPort").asText()).isEqualTo("http");
        assertThat(address.path("selector")).isEqualTo(podLabels(service, "app.kubernetes.io/name"));
    }

    /** Migrations run before a service answers; a probe must not end them. */
    @ParameterizedTest
    @MethodSource("services")
    void aServiceHasTenMinutesToStart(PackagedService service) {
        JsonNode probe = container(service).path("startupProbe");

        assertThat(probe.path("periodSeconds").asInt()
                        * probe.path("failureThreshold").asInt())
                .isEqualTo(600);
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceSurvivesTheLossOfAMachine(PackagedService packaged) {
        String service = packaged.name();
        JsonNode deployment = overlay.named("Deployment", service).path("spec");

        assertThat(deployment.path("replicas").asInt()).isEqualTo(2);
        assertThat(deployment.at("/strategy/rollingUpdate/maxUnavailable").asInt(1))
                .isZero();
        assertThat(deployment
                        .at("/template/spec/topologySpreadConstraints/0/topologyKey")
                        .asText())
                .isEqualTo("kubernetes.io/hostname");
        assertThat(overlay.named("PodDisruptionBudget", service)
                        .at("/spec/selector/matchLabels/app.kubernetes.io~1name")
                        .asText())
                .isEqualTo(service);
    }

    @Test
    void whatServicesReferToIsThere() {
        Set<String> promised = new HashSet<>(MADE_BY_OPERATORS);
        String readme = Repository.text("deploy/kubernetes/README.md");
        for (JsonNode name : overlay.manifests().stream()
                .flatMap(manifest -> secretNames(manifest).stream())
                .toList()) {
            assertThat(promised.contains(name.asText()) || readme.contains("`" + name.asText() + "`"))
                    .as("README.md says who makes the secret " + name)
                    .isTrue();
        }
        for (PackagedService service : services()) {
            for (JsonNode volume : overlay.named("Deployment", service.name()).at("/spec/template/spec/volumes")) {
                if (volume.has("configMap")) {
                    overlay.named("ConfigMap", volume.at("/configMap/name").asText());
                }
            }
            assertThat(overlay.find("KafkaUser", service.name()))
                    .as("its secret has this name")
                    .isPresent();
        }
    }

    @Test
    void onlyTheInterfaceIsReachedFromOutside() {
        JsonNode ingress = overlay.named("Ingress", "openiro").path("spec");
        Set<String> paths = new TreeSet<>(ingress.findValuesAsText("path"));

        assertThat(paths).containsExactly("/calendars", "/q/openapi", "/q/swagger-ui", "/v1");
        assertThat(ingress.findValuesAsText("host"))
                .containsExactlyElementsOf(
                        services().stream().map(WorkloadTest::hostOf).toList())
                .isEqualTo(texts(ingress.at("/tls/0/hosts")));
        assertThat(ingress.findValues("backend"))
                .hasSize(13)
                .allSatisfy(backend ->
                        overlay.named("Service", backend.at("/service/name").asText()));
    }

    @Test
    void theAddressesInEventsAreThoseOfTheIngress() {
        JsonNode common = overlay.named("ConfigMap", "openiro").path("data");

        for (PackagedService service : services()) {
            String variable =
                    "OPENIRO_%s_PUBLIC_URL".formatted(service.database().toUpperCase(Locale.ROOT));
            if (ReadByServices.read(variable)) {
                assertThat(common.path(variable).asText()).isEqualTo("https://" + hostOf(service));
            }
        }
    }

    private static String hostOf(PackagedService service) {
        return service.database() + ".sampleborough.example.org";
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static List<JsonNode> secretNames(JsonNode manifest) {
        List<JsonNode> names = new ArrayList<>();
        for (String key : List.of("secretKeyRef", "passwordSecret", "accessKeyId", "secretAccessKey", "secret")) {
            manifest.findValues(key).stream()
                    .filter(reference -> reference.has("name"))
                    .forEach(reference -> names.add(reference.get("name")));
        }
        names.addAll(manifest.findValues("secretName"));
        return names;
    }

    private JsonNode container(PackagedService service) {
        return overlay.named("Deployment", service.name()).at("/spec/template/spec/containers/0");
    }

    private JsonNode podLabels(PackagedService service, String only) {
        JsonNode labels = overlay.named("Deployment", service.name()).at("/spec/template/metadata/labels");
        return ((ObjectNode) labels.deepCopy()).retain(only);
    }
}
