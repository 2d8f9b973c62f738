package org.openiro.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real deploy/up in a tree whose Maven only makes the files that a build would, and whose java says its command. */
class BuildWhenNeededTest {

    private static final Path ROOT = Path.of(System.getProperty("openiro.root"));
    private static final String BUILT = "Building OpenIRO";

    @TempDir
    private Path directory;

    private Path tree;
    private Path java;

    @BeforeEach
    void aTreeNeverBuilt() throws IOException {
        // With a space, as in a folder of a person's name.
        tree = directory.resolve("the tree");
        for (String file : List.of("deploy/up", "deploy/lib/launcher.sh", ".mvn/jdk25.sh")) {
            Files.createDirectories(tree.resolve(file).getParent());
            Files.copy(ROOT.resolve(file), tree.resolve(file));
        }
        for (PlatformService service : PlatformService.values()) {
            Files.createDirectories(tree.resolve(service.folder()).resolve("src/main/java"));
            Files.writeString(tree.resolve(service.folder()).resolve("src/main/java/Rule.java"), "class Rule {}");
        }
        program(tree.resolve("mvnw"), """
                #!/bin/sh
                for service in review caseload escalation reporting; do
                  mkdir -p $service-service/target/quarkus-app
                  echo jar >$service-service/target/quarkus-app/quarkus-run.jar
                done
                for tool in launcher council-simulator; do
                  mkdir -p deploy/$tool/target/lib
                  echo jar >deploy/$tool/target/openiro-$tool-0.1.0-SNAPSHOT.jar
                done
                mkdir -p deploy/embedded/target/broker/lib
                echo "[INFO] Building OpenIRO review-service 0.1.0 [1/9]"
                """);
        java = directory.resolve("jdk");
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"25\"\n");
        program(java.resolve("bin/java"), "#!/bin/sh\necho \"launcher told: $*\"\n");
        program(java.resolve("bin/javac"), "#!/bin/sh\nexit 1\n");
    }

    @Test
    void aTreeNeverBuiltIsBuiltOnceWithItsProgressShown() throws Exception {
        Run first = up("--detach");
        assertThat(first.status()).as(first.output()).isZero();
        assertThat(first.output())
                .contains(BUILT, "  OpenIRO review-service 0.1.0 [1/9]", "org.openiro.launcher.Launcher up --detach");
        assertThat(up("--detach").output()).doesNotContain(BUILT).contains("Launcher up --detach");
    }

    @Test
    void anEditedSourceIsBuiltAndOneOlderThanTheBuildIsNot() throws Exception {
        up();
        Path rule = tree.resolve("escalation-service/src/main/java/Rule.java");
        age(Duration.ofMinutes(20), files("/src/"));
        age(Duration.ofMinutes(10), files("/target/"));
        assertThat(up().output()).doesNotContain(BUILT);
        age(Duration.ofMinutes(5), List.of(rule));
        assertThat(up().output()).contains(BUILT);
        assertThat(up().output()).doesNotContain(BUILT);
    }

    @Test
    void aFailedBuildShowsItsErrorsAndStartsNothing() throws Exception {
        program(tree.resolve("mvnw"), "#!/bin/sh\necho '[ERROR] Rule.java: cannot find symbol'\nexit 1\n");
        Run run = up();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output())
                .contains("The build failed", "[ERROR] Rule.java: cannot find symbol")
                .doesNotContain("launcher told");
    }

    private List<Path> files(String part) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains(part))
                    .toList();
        }
    }

    private static void age(Duration age, List<Path> files) throws IOException {
        FileTime time = FileTime.from(Clock.systemUTC().instant().minus(age));
        for (Path file : files) {
            Files.setLastModifiedTime(file, time);
        }
    }

    private Run up(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of(tree.resolve("deploy/up").toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().remove(LayoutOption.STATE_VARIABLE);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Run(int status, String output) {}
}
