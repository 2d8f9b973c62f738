package org.openiro.simulator.ledger.count;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How children took part in the reviews completed. The base of each rate are rows of children of four and over with one of
 * PN1 to PN7. A review whose rows differ gives a row for each, until a person settles it.
 */
record ParticipationCount(
        Map<Participation, Long> rows, Map<String, Long> counted, long withoutCode, long rowsThatDiffer) {

    static ParticipationCount of(List<Held> reviews) {
        return new ParticipationCount(
                reviews.stream()
                        .flatMap(each -> each.review().codes().stream().map(each::participation))
                        .collect(groupingBy(standing -> standing, counting())),
                reviews.stream()
                        .flatMap(each -> each.review().codes().stream()
                                .filter(code -> each.participation(code) == Participation.COUNTED))
                        .collect(groupingBy(code -> code, counting())),
                reviews.stream().filter(each -> each.review().codes().isEmpty()).count(),
                reviews.stream()
                        .mapToLong(each -> each.review().codes().size())
                        .filter(codes -> codes > 1)
                        .sum());
    }

    void add(Cells cells) {
        share(cells, "viewsConveyed", Participation.VIEWS_CONVEYED);
        share(cells, "attended", Participation.ATTENDED);
        share(cells, "tookPart", Participation.TOOK_PART);
        long contradicting = rows(Participation.CONTRADICTS_AGE);
        long missing = rows(Participation.MISSING) + withoutCode;
        cells.count("participationNotRecorded", missing + contradicting);
        cells.beside("participationNotRecorded", "Code missing", missing);
        cells.beside("participationNotRecorded", "Code contradicts the age", contradicting);
        cells.beside("participationNotRecorded", "Age not known", rows(Participation.AGE_NOT_KNOWN));
        cells.beside("participationNotRecorded", "Rows that contradict each other", rowsThatDiffer);
        counted.forEach((code, count) -> {
            cells.row("participation", code, "count", count);
            cells.percent("participation", code, "percent", count, base());
        });
        cells.row("participation", "UNDER_FOUR", "count", rows(Participation.UNDER_FOUR));
        cells.row("participation", "NOT_RECORDED", "count", missing + contradicting);
        cells.row("participation", "AGE_NOT_KNOWN", "count", rows(Participation.AGE_NOT_KNOWN));
    }

    void share(Cells cells, String figure, Set<String> codes) {
        cells.share(
                figure,
                codes.stream().mapToLong(code -> counted.getOrDefault(code, 0L)).sum(),
                base());
    }

    private long base() {
        return counted.values().stream().mapToLong(Long::longValue).sum();
    }

    private long rows(Participation standing) {
        return rows.getOrDefault(standing, 0L);
    }
}
