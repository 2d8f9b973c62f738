package org.openiro.benchmarks.floor;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openiro.benchmarks.platform.ProcessFigures;

/** The floor as a process, with the JVM flags of a service. */
public final class Floor implements AutoCloseable {

    /** Behind the platform's six. */
    private static final int PORT = 6;

    private final Process process;
    private final int port;

    private Floor(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Beside the platform whose first port that is. */
    public static Floor start(Path folder, int portsFrom, ProcessFigures like, List<FloorPlan> plans)
            throws IOException {
        int port = portsFrom + PORT;
        Path file = folder.resolve("floor.json");
        new ObjectMapper().writeValue(file.toFile(), plans);
        List<String> command = new ArrayList<>(like.jvmCommand());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FloorServer.class.getName()));
        command.addAll(List.of("" + port, file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("floor.log").toFile())
                .start();
        BufferedReader lines = process.inputReader();
        if (!"ready".equals(lines.readLine())) {
            process.destroy();
            throw new IllegalStateException("the floor did not start, see " + folder.resolve("floor.log"));
        }
        return new Floor(process, port);
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public ProcessFigures process() {
        return new ProcessFigures(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
