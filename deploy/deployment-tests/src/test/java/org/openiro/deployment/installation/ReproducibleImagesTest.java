package org.openiro.deployment.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiro.deployment.product.PackagedService;
import org.openiro.deployment.product.Repository;

/** The same inputs give the same image, byte for byte, in another folder, at another time, in another time zone. */
@Tag("extended")
class ReproducibleImagesTest {

    private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".openiro", "node_modules");

    /** What a build elsewhere sees of its machine; Maven's own settings (.mvn/jvm.config) hold against it. */
    private static final Map<String, String> ELSEWHERE = Map.of("TZ", "Asia/Tokyo", "LC_ALL", "C");

    @Test
    void aPackagedServiceGivesTheSameTarAnywhere(@TempDir Path elsewhere) throws Exception {
        ImageTars here = ImageTars.own();
        copy(Repository.path("."), elsewhere, LEFT_OUT);
        for (PackagedService service : PackagedService.all()) {
            String packaged = service.folder() + "/target/quarkus-app";
            copy(Repository.path(packaged), elsewhere.resolve(packaged), Set.of());
        }
        ImageTars there = new ImageTars(elsewhere);
        there.make(ELSEWHERE);

        for (PackagedService service : PackagedService.all()) {
            assertThat(digest(there.of(service.name()))).as(service.name()).isEqualTo(digest(here.of(service.name())));
        }
    }

    /**
     * Quarkus 3.34 writes some of its generated classes in an order, and with names, that differ from build to build. The
     * order of the classes that it transforms, and of its list of all, is that in which the file system names files; which
     * of two extensions transforms an entity first is settled anew in each build, though it hardly ever differs. All else
     * that goes into an image is the same.
     */
    @Test
    void packagedAnewAServiceDiffersInWhatQuarkusGeneratesAndInItsOrderAtMost(@TempDir Path elsewhere)
            throws Exception {
        copy(Repository.path("."), elsewhere, LEFT_OUT);
        List<String> services =
                PackagedService.all().stream().map(PackagedService::folder).toList();
        new ImageTars(elsewhere)
                .maven(ELSEWHERE, "-Dspotless.check.skip", "-pl", String.join(",", services), "-am", "package");

        for (String service : services) {
            Map<String, String> here = contents(Repository.path(service + "/target/quarkus-app"));
            Map<String, String> there = contents(elsewhere.resolve(service + "/target/quarkus-app"));
            assertThat(there).as(service).isEqualTo(here).hasSizeGreaterThan(200);
        }
    }

    private static Map<String, String> contents(Path app) throws IOException {
        Map<String, String> contents = digests(app);
        contents.remove("quarkus/generated-bytecode.jar");
        Path list = app.resolve("quarkus/quarkus-application.dat");
        contents.put("quarkus/quarkus-application.dat", Files.size(list) + " bytes");
        contents.remove("quarkus/transformed-bytecode.jar");
        try (FileSystem transformed = FileSystems.newFileSystem(app.resolve("quarkus/transformed-bytecode.jar"))) {
            digests(transformed.getPath("/")).keySet().forEach(name -> contents.put(name, "transformed"));
        }
        return contents;
    }

    private static void copy(Path from, Path to, Set<String> leftOut) throws IOException {
        Path source = from.toAbsolutePath().normalize();
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (leftOut.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(source.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                // A worktree's .git is a file.
                if (!leftOut.contains(file.getFileName().toString())) {
                    Files.copy(file, to.resolve(source.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Map<String, String> digests(Path folder) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> digests.put(folder.relativize(file).toString(), digest(file)));
        }
        return digests;
    }

    private static String digest(Path file) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
