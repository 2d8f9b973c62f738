package org.openiro.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The contracts folder of the module under test; {@code -Dcontracts.write=true} writes it anew. */
final class Contracts {

    private Contracts() {}

    static Path folder() {
        String module = System.getProperty("basedir", System.getProperty("user.dir"));
        return Path.of(System.getProperty("openiro.contracts", module + "/contracts"));
    }

    static void assertWritten(String file, String served) {
        if (Boolean.getBoolean("contracts.write")) {
            write(folder().resolve(file), served);
        }
        assertSame(file, served);
    }

    static void assertSame(String file, String served) {
        assertThat(folder().resolve(file))
                .as("%s: write it with -Dcontracts.write=true and look at what changed", file)
                .exists()
                .content()
                .isEqualTo(served);
    }

    private static void write(Path file, String served) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, served);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
