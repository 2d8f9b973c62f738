package org.openiro.embedded;

import java.nio.file.Path;

/** The java program that runs this JVM, so that every process of ours runs on the same JDK. */
public final class JavaCommand {

    private JavaCommand() {}

    public static String ofThisJvm() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
