package org.openiro.platform.testing;

import java.util.concurrent.ThreadLocalRandom;

/** Councils made up for one test each, so that counts over a whole council are exact. */
public final class Councils {

    private Councils() {}

    public static String fresh() {
        return "E%08d".formatted(ThreadLocalRandom.current().nextInt(10_000_000, 90_000_000));
    }
}
