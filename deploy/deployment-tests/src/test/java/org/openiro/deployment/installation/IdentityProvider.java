package org.openiro.deployment.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.openiro.deployment.product.Repository;
import org.openiro.embedded.ManagedProcess;
import org.openiro.embedded.Ports;
import org.openiro.embedded.ProcessGroup;
import org.openiro.embedded.ProcessSpec;
import org.openiro.embedded.StopSignal;

/** Keycloak itself with the realm of the compose file, and signing in to it as programs and people do. */
final class IdentityProvider implements AutoCloseable {

    private static final String PERSONS_PASSWORD = "a-person-of-this-test";
    private static final String INTEGRATIONS_SECRET = "a-program-of-this-test";
    private static final String BACK = "http://localhost:3000/back";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = Ports.free();
    private final int healthPort = Ports.free();
    private final ManagedProcess process;

    /** Where the build has unpacked Keycloak; the realm is put into its folder. */
    IdentityProvider(Path keycloak, Path log) throws IOException {
        Path realms = Files.createDirectories(keycloak.resolve("data/import"));
        Files.writeString(realms.resolve("openiro-realm.json"), Repository.text("deploy/compose/openiro-realm.json"));
        this.process = ProcessGroup.ofThisJvm()
                .start(new ProcessSpec(
                        "keycloak",
                        List.of(
                                "sh",
                                keycloak.resolve("bin/kc.sh").toString(),
                                "start-dev",
                                "--import-realm",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port,
                                "--http-management-port=" + healthPort,
                                "--db=dev-mem"),
                        Map.of(
                                "JAVA_HOME",
                                System.getProperty("java.home"),
                                "KC_HEALTH_ENABLED",
                                "true",
                                "KC_HOSTNAME",
                                "http://localhost:" + port,
                                "KC_HOSTNAME_BACKCHANNEL_DYNAMIC",
                                "true",
                                "OPENIRO_DEMO_PASSWORD",
                                PERSONS_PASSWORD,
                                "OPENIRO_INTEGRATION_SECRET",
                                INTEGRATIONS_SECRET),
                        keycloak,
                        log,
                        StopSignal.TERM));
    }

    void awaitReady() {
        Awaitility.await("Keycloak")
                .atMost(Duration.ofMinutes(10))
                .ignoreExceptions()
                .until(() -> get("http://127.0.0.1:%d/health/ready".formatted(healthPort))
                                .statusCode()
                        == 200);
    }

    /** As services ask it; another name than in {@link #issuer}, as within compose. */
    String url() {
        return "http://127.0.0.1:%d/realms/openiro".formatted(port);
    }

    String issuer() {
        return "http://localhost:%d/realms/openiro".formatted(port);
    }

    /** The access token of a council's case-management system. */
    String program(String council) throws Exception {
        return token(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                "case-management-" + council,
                "client_secret",
                INTEGRATIONS_SECRET));
    }

    /** The access token of a person who has signed in at a front end: authorisation code with a proof key. */
    String person(String username) throws Exception {
        String verifier = UUID.randomUUID().toString() + UUID.randomUUID();
        HttpResponse<String> page = get(issuer() + "/protocol/openid-connect/auth?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "front-end",
                        "redirect_uri", BACK,
                        "code_challenge_method", "S256",
                        "code_challenge", base64(sha256(verifier)))));
        String action = Jsoup.parse(page.body()).select("form").attr("action");
        HttpResponse<String> signedIn = http.send(
                post(action, Map.of("username", username, "password", PERSONS_PASSWORD))
                        .header("Cookie", cookies(page))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String back = signedIn.headers().firstValue("Location").orElse("");
        assertThat(back)
                .as("%s signed in: %s", username, signedIn.body())
                .startsWith(BACK + "?")
                .contains("code=");
        return token(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "front-end",
                "redirect_uri",
                BACK,
                "code",
                back.replaceFirst(".*[?&]code=([^&]+).*", "$1"),
                "code_verifier",
                verifier));
    }

    /** What Keycloak says to a front end that sends no proof key. */
    String withoutProofKey() throws Exception {
        return get(issuer() + "/protocol/openid-connect/auth?"
                        + form(Map.of("response_type", "code", "client_id", "front-end", "redirect_uri", BACK)))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    /** The claims of a token, unverified: the services verify it. */
    static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(30));
        http.close();
    }

    private String token(Map<String, String> request) throws Exception {
        HttpResponse<String> answer = http.send(
                post(issuer() + "/protocol/openid-connect/token", request).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("access_token").asText();
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder post(String url, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
    }

    /** By hand: they are marked for TLS alone, which browsers do not ask of this machine itself and Java does. */
    private static String cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .collect(Collectors.joining("; "));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static byte[] sha256(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
