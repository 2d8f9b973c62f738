package org.openiro.embedded;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the build of this module has put the broker's jars: none of them is on the class path of who starts it. */
final class BrokerClasspath {

    private static final String LIB = "broker/lib";

    private BrokerClasspath() {}

    static String value() {
        Path own = ownClasses();
        return "%s%s%s/*".formatted(own, java.io.File.pathSeparator, library(own));
    }

    private static Path library(Path own) {
        List<Path> places = new ArrayList<>();
        // In the build: <module>/target/classes or <module>/target/the.jar.
        Path target = own.getParent();
        if (target != null) {
            places.add(target.resolve(LIB));
        }
        String root = given();
        if (root != null) {
            places.add(Path.of(root, "deploy/embedded/target", LIB));
        }
        return places.stream()
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new StartFailedException(
                        "Kafka's jars are in none of %s. Build them: ./mvnw -pl deploy/embedded process-classes"
                                .formatted(places)));
    }

    private static @Nullable String given() {
        String property = System.getProperty("openiro.root");
        return property == null ? System.getenv("OPENIRO_ROOT") : property;
    }

    private static Path ownClasses() {
        try {
            return Path.of(BrokerClasspath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
