package org.openiro.deployment.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openiro.deployment.product.PackagedService;
import org.openiro.deployment.product.Repository;

/** The four Dockerfiles are one but for name and port, and start the service as jib's tars do. */
class DockerfileTest {

    static List<PackagedService> services() {
        return PackagedService.all();
    }

    @ParameterizedTest
    @MethodSource("services")
    void theDockerfilesDifferInNameAndPortOnly(PackagedService service) {
        assertThat(dockerfile(service).replace(service.name(), "X").replace("" + service.port(), "0"))
                .isEqualTo(dockerfile(services().getFirst())
                        .replace(services().getFirst().name(), "X")
                        .replace("" + services().getFirst().port(), "0"));
        assertThat(Repository.text(service.folder() + "/.dockerignore")).isEqualTo("*\n!target/quarkus-app\n");
    }

    @ParameterizedTest
    @MethodSource("services")
    void anImageIsBuiltOnANamedJavaAndRunAsNobody(PackagedService service) {
        assertThat(dockerfile(service).lines())
                .contains("FROM eclipse-temurin:25.0.3_9-jre-noble", "USER 10001:10001", "EXPOSE " + service.port())
                .noneMatch(line -> line.startsWith("RUN") || line.startsWith("ADD"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void bothKindsOfImageStartJavaAlike(PackagedService service) {
        String pom = Repository.text("deploy/images/pom.xml");
        Matcher argument = Pattern.compile("<arg>([^<]+)</arg>").matcher(pom);
        StringBuilder jib = new StringBuilder("ENTRYPOINT [");
        while (argument.find()) {
            String text =
                    argument.group(1).replace("/opt/java/bin/java", "java").replace("/app/", "");
            jib.append(jib.toString().endsWith("[") ? "" : ", ")
                    .append('"')
                    .append(text)
                    .append('"');
        }

        assertThat(dockerfile(service).lines()).contains(jib.append(']').toString());
        assertThat(pom).contains("<image.user>10001:10001</image.user>");
    }

    private static String dockerfile(PackagedService service) {
        return Repository.text(service.folder() + "/Dockerfile");
    }
}
