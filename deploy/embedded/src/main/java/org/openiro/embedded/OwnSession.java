package org.openiro.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a command into a session of its own, so that Ctrl-C and the closing of a terminal reach the parent alone, which
 * then stops its children in good order. Linux has setsid; macOS has Perl.
 */
final class OwnSession {

    private OwnSession() {}

    static List<String> of(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            whole.add("/usr/bin/setsid");
        } else if (Files.isExecutable(Path.of("/usr/bin/perl"))) {
            whole.addAll(List.of("/usr/bin/perl", "-e", "use POSIX; POSIX::setsid(); exec { $ARGV[0] } @ARGV"));
        }
        whole.addAll(command);
        return whole;
    }
}
