package org.openiro.systemtests.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.comparison.Comparison;
import org.openiro.systemtests.Council;
import org.openiro.systemtests.Databases;
import org.openiro.systemtests.FrontDoors;
import org.openiro.systemtests.LocalPlatform;
import org.openiro.systemtests.Standing;

/** Everything that must agree once nothing is on its way any more. */
record Verdict(List<Check> checks) {

    private static final int SHOWN = 8;

    static Verdict of(LocalPlatform platform, String authority, List<Entry> ledger) {
        try (FrontDoors doors = FrontDoors.as(platform, "platform-admin", authority)) {
            Standing.settle(platform, doors);
        }
        Council council = platform.council(authority);
        Children children = Children.of(council);
        LedgerChildren known = new LedgerChildren(ledger);
        List<Check> checks = new ArrayList<>();
        checks.addAll(new ChildChecks(council, children, known).all());
        checks.addAll(new TeamChecks(council, children, known).all());
        checks.add(new TriggerCheck(council, children, known).triggers());
        checks.add(new ConcernCheck(council, children, known).concerns());
        checks.addAll(new RecordChecks(platform, authority, known).all());
        checks.add(new EventCheck(Databases.of(platform), authority).events());
        checks.add(Check.none(
                "answers",
                Comparison.answers(ledger).stream().map(Object::toString).toList()));
        checks.add(ReportCheck.of(council, ledger));
        return new Verdict(List.copyOf(checks));
    }

    boolean agrees() {
        return differences().isEmpty();
    }

    List<String> differences() {
        return checks.stream()
                .flatMap(check -> check.differences().stream().map(line -> check.name() + ": " + line))
                .toList();
    }

    List<String> differences(String name) {
        return checks.stream()
                .filter(check -> check.name().equals(name))
                .findFirst()
                .orElseThrow()
                .differences();
    }

    /** As it stands in the documentation. */
    List<String> table() {
        Stream<String> head = Stream.of("| check | expected | found | differences |", "|---|---|---|---|");
        return Stream.concat(head, checks.stream().flatMap(Verdict::lines)).toList();
    }

    private static Stream<String> lines(Check check) {
        List<String> differences = check.differences();
        String line = "| %s | %d | %d | %d |"
                .formatted(check.name(), check.expected().size(), check.found().size(), differences.size());
        return Stream.concat(Stream.of(line), differences.stream().limit(SHOWN).map(each -> "    " + each));
    }
}
