package org.openiro.deployment.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.deployment.product.PackagedService;
import org.openiro.deployment.product.PlatformTopics;
import org.openiro.deployment.product.ReadByServices;
import org.openiro.deployment.product.Repository;

/** The compose file starts the product as it is, and keeps its secrets in the file that each user writes. */
class ComposeFileTest {

    private static final String FOLDER = "deploy/compose/";
    private static final Pattern FROM_ENV_FILE = Pattern.compile("\\$\\{([A-Z_]+):\\?[^}]+}");

    private final JsonNode services =
            Repository.yaml(Repository.path(FOLDER + "compose.yaml")).getFirst().path("services");

    static List<PackagedService> services() {
        return PackagedService.all();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceReadsEveryVariableThatItIsTold(PackagedService service) {
        JsonNode environment = services.path(service.name()).path("environment");

        assertThat(environment.fieldNames()).toIterable().isNotEmpty().allMatch(ReadByServices::read);
        assertThat(environment.path("OPENIRO_DATABASE_URL").asText())
                .isEqualTo("jdbc:postgresql://postgresql:5432/" + service.database());
        assertThat(environment.has("QUARKUS_PROFILE")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceMayDoLittleAndListensOnThisMachineOnly(PackagedService service) {
        JsonNode spec = services.path(service.name());

        assertThat(spec.path("read_only").asBoolean()).isTrue();
        assertThat(spec.path("cap_drop")).hasToString("[\"ALL\"]");
        assertThat(spec.path("security_opt")).hasToString("[\"no-new-privileges:true\"]");
        assertThat(spec.path("tmpfs")).hasToString("[\"/tmp\"]");
        assertThat(spec.path("build").asText()).isEqualTo("../../" + service.folder());
        assertThat(spec.at("/ports/0").asText()).isEqualTo("127.0.0.1:%1$d:%1$d".formatted(service.port()));
    }

    @Test
    void nothingListensBeyondThisMachine() {
        services.forEach(service ->
                service.path("ports").forEach(port -> assertThat(port.asText()).startsWith("127.0.0.1:")));
    }

    @Test
    void imagesHaveATagThatStays() {
        List<String> images = services.findValuesAsText("image");

        assertThat(images).hasSize(8).allMatch(image -> image.matches("[a-z0-9./-]+:\\d+(\\.\\d+)+(-[a-z]+)?"));
        assertThat(images).contains("apache/kafka:" + version("kafka.version"));
        assertThat(images).contains("keycloak/keycloak:" + version("keycloak.version"));
        assertThat(images).anyMatch(image -> image.startsWith("postgres:18."));
    }

    @Test
    void everySecretComesFromTheEnvFileAndEveryLineOfItIsUsed() {
        Set<String> asked = new TreeSet<>();
        Matcher variable = FROM_ENV_FILE.matcher(Repository.text(FOLDER + "compose.yaml"));
        while (variable.find()) {
            asked.add(variable.group(1));
        }

        assertThat(Repository.properties(FOLDER + ".env.example").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(asked);
        services.forEach(service -> service.path("environment").properties().forEach(each -> {
            if (each.getKey().matches(".*(PASSWORD|SECRET|_KEY)")) {
                assertThat(each.getValue().asText()).matches(FROM_ENV_FILE);
            }
        }));
    }

    @Test
    void theDatabasesAreGivenTheirPasswordsAsTheServicesAre() {
        JsonNode server = services.path("postgresql").path("environment");

        for (PackagedService service : services()) {
            for (String role : List.of("OWNER", "APP", "WORKER")) {
                String name = "%s_%s_PASSWORD".formatted(service.database().toUpperCase(Locale.ROOT), role);
                assertThat(services.path(service.name())
                                .path("environment")
                                .path("OPENIRO_DATABASE_%s_PASSWORD".formatted(role)))
                        .isEqualTo(server.path(name));
                assertThat(server.path(name).asText()).startsWith("${" + name + ":");
            }
        }
    }

    @Test
    void theTopicsAreThoseOfThePlatform() {
        String script = Repository.text(FOLDER + "topics.sh");
        Set<String> topics = new TreeSet<>();
        for (String name : loop(script, "name")) {
            topics.add(name);
            topics.add(name + ".replay");
        }

        assertThat(topics).isEqualTo(PlatformTopics.shared());
        assertThat(script)
                .contains(
                        "--partitions " + PlatformTopics.partitions(),
                        "topic \"$name\" " + PlatformTopics.ninetyDays(),
                        "topic \"$name.replay\" " + PlatformTopics.sevenDays(),
                        "topic \"case-management.$council\" " + PlatformTopics.sevenDays());
        assertThat(loop(script, "council")).isEqualTo(Realm.read().councils());
    }

    private static Set<String> loop(String script, String variable) {
        Matcher loop = Pattern.compile("for %s in ([^;]+);".formatted(variable)).matcher(script);
        assertThat(loop.find()).isTrue();
        return new TreeSet<>(List.of(loop.group(1).split(" ", -1)));
    }

    private static String version(String property) {
        Matcher version = Pattern.compile("<%1$s>([^<]+)</%1$s>".formatted(Pattern.quote(property)))
                .matcher(Repository.text("pom.xml"));
        List<String> found = new ArrayList<>();
        while (version.find()) {
            found.add(version.group(1));
        }
        return found.getFirst();
    }
}
