package org.openiro.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openiro.embedded.Ports;
import org.openiro.simulator.Main;
import org.openiro.simulator.frontdoor.Endpoints;

/**
 * The four packaged services, PostgreSQL and Kafka, started once for all system tests by {@code deploy/up}, in a state
 * folder and on ports of their own. A test takes it as a parameter and works in an authority that no other test uses.
 */
public final class LocalPlatform implements AutoCloseable {

    public static final Path ROOT = Path.of(System.getProperty("openiro.root"));

    /** Given to no real council. */
    static final String SAMPLE_COUNCIL = "E09999999";

    private static final int SECONDS_AWAY = 3;

    private final ScheduledExecutorService restarts = Executors.newSingleThreadScheduledExecutor();
    private final Path tree;
    private final Path state;
    private final Endpoints endpoints;
    private boolean sampleLoaded;

    /**
     * Starts it with empty databases and topics.
     *
     * @param tree whose services they are: this repository, or a copy of it
     */
    public LocalPlatform(Path tree, Path state, int portsFrom, int replicas) {
        this.tree = tree;
        this.state = state;
        run(
                "deploy/up",
                "--detach",
                "--fresh",
                "--no-sample",
                "--ports-from",
                "" + portsFrom,
                "--replicas",
                "" + replicas);
        this.endpoints = endpoints(run("deploy/endpoints"));
    }

    private static Endpoints endpoints(String printed) {
        try {
            return new Endpoints(new ObjectMapper().readTree(printed));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Endpoints endpoints() {
        return endpoints;
    }

    /** A council of its own on this platform. */
    public Council council(String authority) {
        return new Council(endpoints, tokenCommand(), authority);
    }

    /** The simulator's council, which has lived the running year by the time that anybody gets it. */
    synchronized Council sampleCouncil() throws IOException {
        if (!sampleLoaded) {
            Path file = Files.writeString(state.resolve("endpoints.json"), run("deploy/endpoints"));
            int exit = Main.run(
                    "live",
                    "--children",
                    "50",
                    "--years",
                    "0",
                    "--endpoints",
                    file.toString(),
                    "--token-command",
                    String.join(" ", tokenCommand()),
                    "--clock-command",
                    String.join(" ", clockCommand()));
            assertThat(exit)
                    .as("the sample council lived and its reports agree with the ledger")
                    .isZero();
            sampleLoaded = true;
        }
        return council(SAMPLE_COUNCIL);
    }

    public String databaseUrl(String database) {
        return endpoints
                .byName()
                .at("/postgresql/databases/%s/url".formatted(database))
                .textValue();
    }

    List<String> tokenCommand() {
        return command("deploy/token");
    }

    List<String> clockCommand() {
        return command("deploy/clock");
    }

    /** One of the scripts, for whoever runs it by itself. */
    public List<String> command(String script) {
        return List.of("env", "OPENIRO_STATE=" + state, script(script));
    }

    Path state() {
        return state;
    }

    /**
     * Kills the process at once (SIGKILL), as when a machine dies; a while later, while others go on and wait for it,
     * {@code deploy/restart} brings it back. Answers what is done when it is back.
     */
    Future<String> killAndRestartSoon(String name) {
        kill(name);
        return restarts.schedule(() -> run("deploy/restart", name), SECONDS_AWAY, TimeUnit.SECONDS);
    }

    /** SIGKILL, as when a machine dies. */
    public void kill(String name) {
        assertThat(process(name).destroyForcibly()).as("SIGKILL of " + name).isTrue();
    }

    /** By its pid file: the signal that stops it, a space, its number. */
    private ProcessHandle process(String name) {
        try {
            String pidFile = Files.readString(state.resolve("run/" + name + ".pid"));
            long pid =
                    Long.parseLong(pidFile.substring(pidFile.indexOf(' ') + 1).strip());
            return ProcessHandle.of(pid).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a script of this repository with this platform's state folder; answers what it printed. */
    public String run(String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of(script(script)));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(false);
        builder.environment().put("OPENIRO_STATE", state.toString());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process process = builder.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(script + " printed: " + printed).isZero();
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + script, e);
        }
    }

    @Override
    public void close() {
        restarts.close();
        run("deploy/down");
    }

    private String script(String name) {
        return tree.resolve(name).toString();
    }

    /** Starts the platform when the first test asks for it, and stops it after the last. */
    static final class Running implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == LocalPlatform.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(LocalPlatform.class, type -> start(), LocalPlatform.class);
        }

        private static LocalPlatform start() {
            try {
                return new LocalPlatform(ROOT, Files.createTempDirectory("openiro-system-tests"), Ports.freeRow(6), 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
