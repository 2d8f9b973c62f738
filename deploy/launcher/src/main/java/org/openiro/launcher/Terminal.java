package org.openiro.launcher;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** What the person at the terminal reads, line by line as it happens. */
record Terminal(PrintWriter writer) {

    static Terminal of(@Nullable CommandSpec spec) {
        return new Terminal(Objects.requireNonNull(spec).commandLine().getOut());
    }

    void say(String line) {
        writer.println(line);
        writer.flush();
    }
}
