package org.openiro.deployment.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.openiro.deployment.kubernetes.DatabaseClusters;
import org.openiro.deployment.kubernetes.Overlay;
import org.openiro.deployment.product.PackagedService;
import org.openiro.embedded.ManagedProcess;
import org.openiro.embedded.Ports;
import org.openiro.embedded.PostgresServer;

/** All of the overlay "one-council" that can run here, from the four image tars to the identity provider. */
final class Installation implements AutoCloseable {

    private static final Path FOLDER = Path.of("target", "installation").toAbsolutePath();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Overlay overlay = Overlay.oneCouncil();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Integer> ports = new TreeMap<>();
    private final List<ManagedProcess> processes = new ArrayList<>();
    private final PostgresServer postgresql;
    private final AccessControlledBroker broker;
    private final IdentityProvider identityProvider;

    Installation() throws Exception {
        org.openiro.embedded.Trees.remove(FOLDER);
        Files.createDirectories(FOLDER);
        this.identityProvider = new IdentityProvider(
                Path.of("target", "keycloak", "keycloak-" + System.getProperty("keycloak.version"))
                        .toAbsolutePath(),
                FOLDER.resolve("keycloak.log"));
        this.postgresql = PostgresServer.start();
        this.broker = new AccessControlledBroker(Files.createDirectories(FOLDER.resolve("kafka")));
        broker.make(overlay.ofKind("KafkaTopic"), overlay.ofKind("KafkaUser"));
        identityProvider.awaitReady();
        for (PackagedService service : PackagedService.all()) {
            start(service);
        }
        for (PackagedService service : PackagedService.all()) {
            Awaitility.await(service.name() + " says it is ready")
                    .atMost(Duration.ofMinutes(10))
                    .ignoreExceptions()
                    .until(() -> get(service.name(), "/q/health/ready", "").statusCode() == 200);
        }
    }

    AccessControlledBroker broker() {
        return broker;
    }

    IdentityProvider identityProvider() {
        return identityProvider;
    }

    HttpResponse<String> get(String service, String path, String token) throws IOException, InterruptedException {
        return http.send(request(service, path, token).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String service, String path, String token, String body)
            throws IOException, InterruptedException {
        return http.send(
                request(service, path, token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        processes.forEach(process -> process.stop(Duration.ofSeconds(20)));
        broker.close();
        postgresql.close();
        identityProvider.close();
        http.close();
    }

    private HttpRequest.Builder request(String service, String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(ports.get(service), path)));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private void start(PackagedService service) throws Exception {
        String database = new DatabaseClusters(postgresql).make(overlay.named("Cluster", service.database() + "-db"));
        ports.put(service.name(), Ports.free());
        Map<String, String> environment = environment(service);
        // Where things are on this machine; all else is as the manifests say.
        Map<String, String> addresses = Map.of(
                "OPENIRO_DATABASE_URL", database,
                "KAFKA_BOOTSTRAP_SERVERS", broker.bootstrapServers(),
                "OPENIRO_OIDC_URL", identityProvider.url(),
                "OPENIRO_TOKEN_ISSUER", identityProvider.issuer());
        assertThat(environment).containsKeys(addresses.keySet().toArray(String[]::new));
        environment.putAll(addresses);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", "" + ports.get(service.name()));

        Path folder = Files.createDirectories(FOLDER.resolve(service.name()));
        Path councils = folder.resolve("councils.properties");
        Files.writeString(
                councils,
                overlay.named("ConfigMap", "councils")
                        .path("data")
                        .path("application.properties")
                        .asText());
        Map<String, Path> files = new LinkedHashMap<>();
        files.put(environment.get("KAFKA_SSL_TRUSTSTORE_LOCATION"), broker.certificate());
        files.put("/app/config/application.properties", councils);
        UnpackedImage image = UnpackedImage.of(service.name(), ImageTars.own().of(service.name()), folder);
        processes.add(image.start(environment, files, folder.resolve("log.json")));
    }

    /** What the Deployment puts into the container's environment, secrets as the operators would have made them. */
    private Map<String, String> environment(PackagedService service) {
        JsonNode container = overlay.named("Deployment", service.name()).at("/spec/template/spec/containers/0");
        Map<String, String> environment = new TreeMap<>();
        for (JsonNode from : container.path("envFrom")) {
            overlay.named("ConfigMap", from.at("/configMapRef/name").asText())
                    .path("data")
                    .properties()
                    .forEach(each ->
                            environment.put(each.getKey(), each.getValue().asText()));
        }
        for (JsonNode variable : container.path("env")) {
            JsonNode reference = variable.at("/valueFrom/secretKeyRef");
            environment.put(
                    variable.path("name").asText(),
                    reference.isObject()
                            ? secret(
                                    reference.path("name").asText(),
                                    reference.path("key").asText())
                            : variable.path("value").asText());
        }
        return environment;
    }

    private static String secret(String name, String key) {
        if (key.equals("sasl.jaas.config")) {
            return AccessControlledBroker.jaas(name, AccessControlledBroker.password(name));
        }
        if (key.equals("password")) {
            return DatabaseClusters.password(name.replace("-db-", "_"));
        }
        return "key-of-" + name;
    }
}
