package org.openiro.review.review.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.review.participation.domain.AgeContradiction;
import org.openiro.review.participation.domain.ParticipationCode;
import org.openiro.review.refusal.domain.Refusal;
import org.openiro.review.timeliness.domain.Timeliness;

/**
 * What a person's record of a held review must satisfy. Only the impossible is refused: a date after today, an opening
 * after completion, a participation code that the child's age rules out. A late review needs its main reason; one that was
 * not late has none (shared definitions, "Timeliness").
 */
public final class HoldingPolicy {

    private HoldingPolicy() {}

    /** What can be said before the review is classified. */
    public static List<Refusal> beforeClassifying(Holding holding, LocalDate today, @Nullable LocalDate bornOn) {
        var refusals = new ArrayList<>(day(holding.heldOn(), today));
        if (holding.openedOn() != null && holding.openedOn().isAfter(holding.heldOn())) {
            refusals.add(
                    new Refusal("openedOn", "after-completion", "a review is opened on or before its last meeting"));
        }
        refusals.addAll(participation(holding.participationCode(), holding.heldOn(), bornOn));
        return List.copyOf(refusals);
    }

    public static List<Refusal> day(LocalDate heldOn, LocalDate today) {
        return heldOn.isAfter(today)
                ? List.of(new Refusal("heldOn", "after-today", "a review cannot have been held after today"))
                : List.of();
    }

    /** What the class adds: its reason when late, and none otherwise. */
    public static List<Refusal> onClassifying(Holding holding, Timeliness timeliness) {
        var refusals = new ArrayList<Refusal>();
        if (timeliness != Timeliness.LATE) {
            if (holding.lateReason() != null) {
                refusals.add(new Refusal("lateReason", "not-late", "only a late review has a reason for being late"));
            }
            if (!holding.contributory().isEmpty()) {
                refusals.add(new Refusal(
                        "contributoryLateReasons", "not-late", "only a late review has reasons for being late"));
            }
            return List.copyOf(refusals);
        }
        if (holding.lateReason() == null) {
            refusals.add(new Refusal(
                    "lateReason", "late-reason-required", "the review was late: give its main reason, " + allowed()));
        } else if (LateReason.given(holding.lateReason()).isEmpty()) {
            refusals.add(new Refusal("lateReason", "unknown-code", allowed()));
        }
        for (int i = 0; i < holding.contributory().size(); i++) {
            if (LateReason.given(holding.contributory().get(i)).isEmpty()) {
                refusals.add(new Refusal("contributoryLateReasons/" + i, "unknown-code", allowed()));
            }
        }
        return List.copyOf(refusals);
    }

    /** A code that the child's age on the day of the review does not rule out. */
    public static List<Refusal> participation(String given, LocalDate heldOn, @Nullable LocalDate bornOn) {
        var code = ParticipationCode.find(given);
        if (code.isEmpty()) {
            return List.of(new Refusal("participationCode", "unknown-code", "one of PN0 to PN7"));
        }
        return Stream.ofNullable(bornOn)
                .flatMap(born -> AgeContradiction.between(code.get(), born, heldOn).stream())
                .map(contradiction -> new Refusal(
                        "participationCode",
                        "contradicts-age",
                        contradiction == AgeContradiction.PN1_TO_7_UNDER_FOUR
                                ? "the child was under 4 on that day: only PN0"
                                : "the child was 4 or older on that day: one of PN1 to PN7"))
                .toList();
    }

    private static String allowed() {
        return LateReason.givable().stream().map(Enum::name).collect(Collectors.joining(", ", "one of ", ""));
    }
}
