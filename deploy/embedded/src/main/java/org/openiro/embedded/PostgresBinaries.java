package org.openiro.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked once into the user's cache and shared by all builds. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    static synchronized Path directory() {
        String archive = "/postgres-%s-%s.txz".formatted(system(), architecture());
        URL packed = PostgresBinaries.class.getResource(archive);
        if (packed == null) {
            throw new StartFailedException("There is no PostgreSQL for %s on %s among the artifacts of this build."
                    .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
        }
        try {
            Path unpacked = cache().resolve("postgresql-" + checksum(packed));
            if (!Files.isDirectory(unpacked)) {
                unpack(packed, unpacked);
            }
            return unpacked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(URL packed, Path target) throws IOException {
        Path growing = Files.createTempDirectory(Files.createDirectories(target.getParent()), "unpacking-");
        try (InputStream stream = new BufferedInputStream(packed.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(stream))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                unpack(tar, entry, growing);
                entry = tar.getNextEntry();
            }
        }
        try {
            Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another build on this machine was faster; its copy is as good.
            if (!Files.isDirectory(target)) {
                throw e;
            }
            Trees.remove(growing);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path file = root.resolve(entry.getName()).normalize();
        if (!file.startsWith(root)) {
            throw new IOException("The archive leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(file.getParent());
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(file.getParent());
            Files.copy(tar, file);
            boolean program = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String checksum(URL packed) throws IOException {
        // The jar's directory knows it, so nothing need be unpacked to compare.
        if (packed.openConnection() instanceof JarURLConnection jar) {
            return "%08x".formatted(jar.getJarEntry().getCrc());
        }
        CRC32 crc = new CRC32();
        try (InputStream stream = packed.openStream()) {
            crc.update(stream.readAllBytes());
        }
        return "%08x".formatted(crc.getValue());
    }

    private static Path cache() {
        String given = System.getenv("XDG_CACHE_HOME");
        Path base =
                given == null || given.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given);
        return base.resolve("openiro");
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("mac") ? "darwin" : name.contains("linux") ? "linux" : "unknown";
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> "unknown";
        };
    }
}
