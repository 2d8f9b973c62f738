package org.openiro.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL's data folder: made when it is missing, refused when it is of another major version. */
final class PostgresData {

    static final String MAJOR_VERSION = "18";
    static final String SUPERUSER = "postgres";

    private PostgresData() {}

    static void prepare(Path directory, Path binaries, Path log) {
        Path version = directory.resolve("PG_VERSION");
        try {
            if (!Files.exists(version)) {
                initialise(directory, binaries, log);
                return;
            }
            String found = Files.readString(version).strip();
            if (!found.equals(MAJOR_VERSION)) {
                throw new StartFailedException(
                        "The data folder %s was written by PostgreSQL %s, and this is PostgreSQL %s. Move it away, or start afresh (deploy/up --fresh)."
                                .formatted(directory, found, MAJOR_VERSION));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void initialise(Path directory, Path binaries, Path log) throws IOException {
        // Into a folder beside it, so that what an interruption leaves is never taken for a database.
        Path growing = directory.resolveSibling(directory.getFileName() + ".new");
        Trees.remove(growing);
        Path password = Files.createTempFile(directory.toAbsolutePath().getParent(), "superuser", ".txt");
        StartLog startLog = StartLog.of(log);
        try {
            Files.writeString(password, SUPERUSER);
            List<String> command = List.of(
                    binaries.resolve("bin/initdb").toString(),
                    "--pgdata=" + growing,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-sync");
            int exit = new ProcessBuilder(Unprivileged.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw startLog.failure("PostgreSQL's initdb", 0);
            }
            Files.move(growing, directory);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailedException("Interrupted while making PostgreSQL's data folder", e);
        } finally {
            Files.deleteIfExists(password);
        }
    }
}
