package org.openiro.embedded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Where we are root, as in many containers, it runs in a user namespace without
 * root's powers; the files stay ours.
 */
final class Unprivileged {

    private Unprivileged() {}

    static List<String> of(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        if (!namespacesWork()) {
            throw new StartFailedException("PostgreSQL refuses to run as root, and \"unshare -U\", which would take"
                    + " root's powers from it, is refused here. Run this as an ordinary user.");
        }
        List<String> whole = new ArrayList<>(List.of("unshare", "-U"));
        whole.addAll(command);
        return whole;
    }

    private static boolean namespacesWork() {
        try {
            return new ProcessBuilder("unshare", "-U", "true")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
