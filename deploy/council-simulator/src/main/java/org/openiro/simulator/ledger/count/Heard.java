package org.openiro.simulator.ledger.count;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.PreparationEntry.ReviewArranged;
import org.openiro.simulator.ledger.PreparationEntry.VoiceRecorded;

/**
 * How child and parents were heard, as it was entered lately, and what that makes of the parents' participation (the shared
 * definitions): the base are reviews with a living parent who was not kept out; views count as well as coming.
 */
final class Heard {

    private static final String NOT_LIVING = "NOT_LIVING";
    private static final Set<String> TOOK_PART = Set.of("ATTENDED", "GAVE_VIEWS");

    private Heard() {}

    static Map<String, String> rows(Noted noted) {
        Map<String, ReviewArranged> arranged = Noted.last(noted.of(ReviewArranged.class), ReviewArranged::reviewId);
        Map<String, String> rows = new TreeMap<>();
        Noted.last(noted.of(VoiceRecorded.class), VoiceRecorded::reviewId).forEach((review, heard) -> {
            if (DayLists.lately(noted.day(), heard.on()) && noted.persons().counts(heard.person())) {
                rows.put(
                        review,
                        "advocate %s, visitor %s, %s: %s"
                                .formatted(
                                        heard.advocate(),
                                        heard.independentVisitor(),
                                        shown(heard),
                                        parents(heard, keptOut(arranged.get(review)))));
            }
        });
        return rows;
    }

    private static String shown(VoiceRecorded heard) {
        return heard.parents().entrySet().stream()
                .map(parent -> parent.getKey() + " " + parent.getValue())
                .collect(Collectors.joining(" and "));
    }

    private static String keptOut(@Nullable ReviewArranged arranged) {
        return arranged == null || arranged.arranged().excluded() == null
                ? ""
                : arranged.arranged().excluded().role();
    }

    private static String parents(VoiceRecorded heard, String keptOut) {
        if (heard.parents().isEmpty()) {
            return "NOT_RECORDED";
        }
        List<String> base = heard.parents().entrySet().stream()
                .filter(parent -> !parent.getKey().equals(keptOut))
                .map(Map.Entry::getValue)
                .filter(part -> !part.equals(NOT_LIVING))
                .toList();
        if (base.isEmpty()) {
            return "NOBODY_TO_TAKE_PART";
        }
        return base.stream().anyMatch(TOOK_PART::contains) ? "TOOK_PART" : "TOOK_NO_PART";
    }
}
