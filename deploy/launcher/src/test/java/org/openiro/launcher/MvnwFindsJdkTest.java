package org.openiro.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the real mvnw with JDKs that only say who they are. */
class MvnwFindsJdkTest {

    private static final Path ROOT = Path.of(System.getProperty("openiro.root"));

    @TempDir
    private Path directory;

    private Path places;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void aDefaultJavaOf17() throws IOException {
        places = Files.createDirectory(directory.resolve("jvm"));
        Path seventeen = jdk(Files.createDirectory(directory.resolve("default")).resolve("seventeen"), "17.0.19");
        environment.put("PATH", seventeen.resolve("bin") + ":/usr/bin:/bin");
        environment.put("OPENIRO_JDK_PLACES", places.toString());
        environment.put("OPENIRO_STATE", directory.resolve("state").toString());
    }

    @Test
    void withoutJavaHomeTheJdk25OfTheUsualPlacesIsTaken() throws Exception {
        jdk(places.resolve("java-21"), "21.0.1");
        jdk(places.resolve("temurin-25-jdk-amd64"), "25.0.3");
        assertThat(mvnw()).isEqualTo(new Run(0, "java of temurin-25-jdk-amd64\n"));
    }

    @Test
    void aJavaHomeThatIsTooOldIsReplaced() throws Exception {
        environment.put("JAVA_HOME", jdk(directory.resolve("old"), "17").toString());
        jdk(places.resolve("temurin-25"), "25");
        assertThat(mvnw()).isEqualTo(new Run(0, "java of temurin-25\n"));
    }

    @Test
    void aJavaHomeThatIsNewEnoughStays() throws Exception {
        environment.put("JAVA_HOME", jdk(directory.resolve("mine"), "26.0.1").toString());
        jdk(places.resolve("temurin-25"), "25.0.3");
        assertThat(mvnw()).isEqualTo(new Run(0, "java of mine\n"));
    }

    @Test
    void aJavaOnThePathThatIsNewEnoughStays() throws Exception {
        Path mine = jdk(directory.resolve("on the path"), "25.0.1");
        environment.put("PATH", mine.resolve("bin") + ":/usr/bin:/bin");
        jdk(places.resolve("temurin-25"), "25.0.3");
        assertThat(mvnw()).isEqualTo(new Run(0, "java of on the path\n"));
    }

    @Test
    void ofSeveralNewEnoughThe25IsTaken() throws Exception {
        jdk(places.resolve("a-27"), "27-ea");
        jdk(places.resolve("b-25"), "25.0.3");
        jdk(places.resolve("c-26"), "26");
        assertThat(mvnw()).isEqualTo(new Run(0, "java of b-25\n"));
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws Exception {
        Path runtime = jdk(places.resolve("jre-25"), "25.0.3");
        Files.delete(runtime.resolve("bin/javac"));
        assertThat(mvnw().status()).isEqualTo(1);
    }

    @Test
    void withNoneTwoLinesSayWhatToInstall() throws Exception {
        jdk(places.resolve("java-21"), "21.0.1");
        Run run = mvnw();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output().lines())
                .containsExactly(
                        "OpenIRO needs a JDK 25 or newer, and found none in JAVA_HOME, on the PATH or in the usual places.",
                        "Install Temurin 25 (https://adoptium.net/temurin/releases/?version=25), or set JAVA_HOME to a JDK 25.");
    }

    @Test
    void theScriptsOfDeployFindItInTheSameWay() throws Exception {
        jdk(places.resolve("temurin-25"), "25.0.3");
        assertThat(run(ROOT.resolve("deploy/endpoints").toString()).output()).contains("java of temurin-25");
    }

    private Run mvnw() throws IOException, InterruptedException {
        return run(ROOT.resolve("mvnw").toString(), "--version");
    }

    private Run run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private static Path jdk(Path home, String version) throws IOException {
        Path programs = Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(programs.resolve("java"), "#!/bin/sh\necho 'java of " + home.getFileName() + "'\n");
        program(programs.resolve("javac"), "#!/bin/sh\nexit 1\n");
        return home;
    }

    private static void program(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Run(int status, String output) {}
}
