package org.openiro.benchmarks.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openiro.benchmarks.Bench;

/** Packages the services a second time so that the JDK can cache their classes, and the bare service both ways. */
final class Build {

    static final String BARE = "deploy/benchmarks/bare-service";

    private Build() {}

    static void run(Bench bench) throws IOException, InterruptedException {
        bare(bench);
        bench.say("Packaging all for the AOT cache");
        mvnw(
                bench,
                "-Dquarkus.package.jar.type=aot-jar",
                "-Dquarkus.package.output-directory=" + Subject.AOT_FOLDER,
                "-pl",
                "review-service,caseload-service,escalation-service,reporting-service," + BARE,
                "-am");
    }

    static void bare(Bench bench) throws IOException, InterruptedException {
        bench.say("Packaging the bare service");
        mvnw(bench, "-pl", BARE, "-am");
    }

    private static void mvnw(Bench bench, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(bench.root().resolve("mvnw").toString(), "-B", "-ntp", "-q", "-Pbenchmarks", "-DskipTests"));
        command.addAll(List.of(arguments));
        command.add("package");
        Path log = bench.folder("start").resolve("build.log");
        int exit = new ProcessBuilder(command)
                .directory(bench.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("The build failed, see " + log);
        }
    }
}
