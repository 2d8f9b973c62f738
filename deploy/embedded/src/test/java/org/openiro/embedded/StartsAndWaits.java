package org.openiro.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A program for tests to kill: starts what it is told to, prints the process numbers, and waits. */
final class StartsAndWaits {

    private StartsAndWaits() {}

    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "servers" -> {
                PostgresServer postgres = PostgresServer.start();
                KafkaBroker kafka = KafkaBroker.start();
                System.out.println(postgres.pid() + " " + kafka.pid());
            }
            case "tied" -> System.out.println(sleeper(Path.of(args[1]), true));
            case "untied" -> System.out.println(sleeper(Path.of(args[1]), false));
            default -> throw new IllegalArgumentException(args[0]);
        }
        System.out.flush();
        System.in.read();
    }

    private static long sleeper(Path directory, boolean tied) {
        ProcessGroup group = ProcessGroup.in(directory);
        group.tieToThisJvm();
        ManagedProcess process = group.start(spec(directory, "sleeper"));
        if (!tied) {
            group.untie();
        }
        return process.pid();
    }

    static ProcessSpec spec(Path directory, String name) {
        return new ProcessSpec(
                name,
                List.of("/bin/sleep", "" + Duration.ofMinutes(10).toSeconds()),
                Map.of(),
                directory,
                directory.resolve(name + ".log"),
                StopSignal.TERM);
    }
}
