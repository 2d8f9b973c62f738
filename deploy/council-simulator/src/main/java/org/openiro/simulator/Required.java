package org.openiro.simulator;

import org.jspecify.annotations.Nullable;

/** What picocli fills before a command runs. */
final class Required {

    private Required() {}

    static <T> T of(@Nullable T option) {
        if (option == null) {
            throw new IllegalStateException("picocli left a required option empty");
        }
        return option;
    }
}
