package org.openiro.deployment.installation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openiro.deployment.product.Commands;
import org.openiro.deployment.product.Repository;

/** The image tars of a source tree, made by the profile "images" from services that are packaged there. */
record ImageTars(Path tree) {

    private static final ImageTars OWN = new ImageTars(Repository.path("."));
    private static boolean made;

    /** This tree's, made once. */
    static synchronized ImageTars own() {
        if (!made) {
            OWN.make(Map.of());
            made = true;
        }
        return OWN;
    }

    void make(Map<String, String> environment) {
        maven(environment, "-Pimages", "-pl", "deploy/images", "package");
    }

    void maven(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of("./mvnw", "-B", "-ntp", "-q", "-DskipTests"));
        command.addAll(List.of(arguments));
        Commands.run(command, tree, environment);
    }

    Path of(String service) {
        return tree.resolve("deploy/images/target/%s.tar".formatted(service));
    }
}
