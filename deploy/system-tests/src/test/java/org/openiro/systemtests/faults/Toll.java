package org.openiro.systemtests.faults;

import java.util.ArrayList;
import java.util.List;

/** Who was killed, and what was in flight just then. */
final class Toll {

    private final List<Kill> kills = new ArrayList<>();

    /**
     * A kill.
     *
     * @param commands that waited for an answer, of any process
     * @param commandsOfItsOwn of them those sent to the process that was killed; all, where it takes none of its own
     * @param records of the case-management system that had not been dealt with
     */
    record Kill(String process, int commands, int commandsOfItsOwn, int records) {}

    void add(Kill kill) {
        kills.add(kill);
    }

    /** Whether each process has been killed so often. */
    boolean reaches(int each) {
        return Processes.NAMES.stream().allMatch(process -> of(process).size() >= each);
    }

    private List<Kill> of(String process) {
        return kills.stream().filter(kill -> kill.process().equals(process)).toList();
    }

    /** As it stands in the documentation. */
    List<String> table() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| process | kills | with commands in flight | commands in flight | of its own | records in flight |");
        lines.add("|---|---|---|---|---|---|");
        Processes.NAMES.forEach(process -> lines.add(line(process, of(process))));
        lines.add(line("all", kills));
        return lines;
    }

    private static String line(String name, List<Kill> kills) {
        return "| %s | %d | %d | %d | %d | %d |"
                .formatted(
                        name,
                        kills.size(),
                        kills.stream().filter(kill -> kill.commands() > 0).count(),
                        kills.stream().mapToInt(Kill::commands).sum(),
                        kills.stream().mapToInt(Kill::commandsOfItsOwn).sum(),
                        kills.stream().mapToInt(Kill::records).sum());
    }
}
