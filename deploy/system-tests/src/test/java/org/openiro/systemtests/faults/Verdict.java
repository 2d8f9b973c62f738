package org.openiro.systemtests.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openiro.simulator.ledger.Entry;
import org.openiro.systemtests.Council;
import org.openiro.systemtests.LocalPlatform;

/** Everything that must agree once nothing is on its way any more. */
record Verdict(List<Check> checks) {

    private static final int SHOWN = 8;

    static Verdict of(LocalPlatform platform, String authority, List<Entry> ledger) {
        Check standstill = Check.none("standstill", new Stillness(platform).await());
        Council council = platform.council(authority);
        Children children = Children.of(council);
        List<Check> checks = new ArrayList<>(List.of(standstill));
        checks.addAll(new ChildChecks(council, children, ledger).all());
        checks.addAll(new TeamChecks(council, children, ledger).all());
        checks.add(new ConcernCheck(council, children, ledger).concerns());
        checks.addAll(new RecordChecks(platform, authority, ledger).all());
        checks.add(new EventCheck(platform, authority).events());
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
