package org.openiro.simulator.ledger.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.openiro.simulator.ledger.AuditEntry.AuditModerated;
import org.openiro.simulator.ledger.AuditEntry.AuditRecorded;
import org.openiro.simulator.ledger.AuditEntry.Grades;

/** How often each grade was given in the audits of the year that ends with the day, drawn and chosen reviews apart. */
final class AuditGrades {

    private static final List<String> GRADES = List.of("outstanding", "good", "requiresImprovement", "inadequate");

    private static final Map<String, ToIntFunction<Grades>> HEADS = Map.of(
            "organisation", Grades::organisation,
            "conduct", Grades::conduct,
            "recording", Grades::recording,
            "overall", Grades::overall);

    private AuditGrades() {}

    static Map<String, String> rows(Noted noted) {
        Map<String, Grades> moderated = new HashMap<>();
        noted.of(AuditModerated.class).forEach(second -> moderated.put(second.auditId(), second.grades()));
        Map<String, String> rows = new TreeMap<>();
        for (boolean drawn : List.of(true, false)) {
            String method = drawn ? "RANDOM" : "CHOSEN";
            add(rows, method, lately(noted, drawn, CountedAudits.of(noted)), moderated);
            put(
                    rows,
                    method + " leftOut",
                    lately(noted, drawn, CountedAudits.leftOut(noted)).size());
        }
        return rows;
    }

    private static List<AuditRecorded> lately(Noted noted, boolean drawn, List<AuditRecorded> audits) {
        return audits.stream()
                .filter(audit -> CountedAudits.lately(noted, audit.auditedOn()))
                .filter(audit -> (audit.sampleId() != null) == drawn)
                .toList();
    }

    private static void add(
            Map<String, String> rows, String method, List<AuditRecorded> audits, Map<String, Grades> moderated) {
        put(rows, method + " audits", audits.size());
        HEADS.forEach((head, grade) -> IntStream.rangeClosed(1, GRADES.size())
                .forEach(each -> put(
                        rows,
                        "%s %s %s".formatted(method, head, GRADES.get(each - 1)),
                        audits.stream()
                                .map(audit -> moderated.getOrDefault(audit.auditId(), audit.grades()))
                                .filter(grades -> grade.applyAsInt(grades) == each)
                                .count())));
        List<AuditRecorded> twice = audits.stream()
                .filter(audit -> moderated.containsKey(audit.auditId()))
                .toList();
        put(rows, method + " moderated", twice.size());
        put(
                rows,
                method + " changedByModeration",
                twice.stream()
                        .filter(audit -> moderated
                                        .getOrDefault(audit.auditId(), audit.grades())
                                        .overall()
                                != audit.grades().overall())
                        .count());
    }

    private static void put(Map<String, String> rows, String name, long count) {
        rows.put(name, Long.toString(count));
    }
}
