package org.openiro.escalation.concern;

import java.util.List;
import java.util.Locale;
import org.openiro.escalation.concern.domain.Decision;
import org.openiro.escalation.concern.domain.RaisingPolicy;
import org.openiro.escalation.concern.domain.Reason;
import org.openiro.escalation.concern.domain.Refusal;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemException;

/** Turns what a policy refused into the problem that is answered. */
final class Refusals {

    private Refusals() {}

    static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T value) -> value;
            case Decision.Refused<T>(List<Refusal> refusals) -> throw problem(refusals);
        };
    }

    private static ProblemException problem(List<Refusal> refusals) {
        Reason first = refusals.getFirst().reason();
        if (first.conflicts()) {
            return new ProblemException(
                    first == Reason.ALREADY_FORMAL
                            ? ConcernProblem.CONCERN_ALREADY_FORMAL
                            : ConcernProblem.CONCERN_ALREADY_CLOSED);
        }
        return new ProblemException(
                ConcernProblem.CONCERN_REFUSED,
                refusals.stream().map(Refusals::error).toArray(FieldError[]::new));
    }

    private static FieldError error(Refusal refusal) {
        String code = refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new FieldError(refusal.pointer(), code, detail(refusal));
    }

    private static String detail(Refusal refusal) {
        return switch (refusal.reason()) {
            case UNKNOWN_THEME -> "not a theme; the themes are " + String.join(", ", refusal.allowed());
            case THEME_TWICE -> "a theme is named once, as the main one or as another";
            case UNKNOWN_OUTCOME -> "not an outcome; the outcomes are " + String.join(", ", refusal.allowed());
            case AFTER_TODAY -> "lies after today";
            case BEFORE_RAISED -> "lies before the day on which the concern was raised";
            case BEFORE_FORMALISED -> "lies before the day on which the concern was made formal";
            case NO_CHILD -> "a concern is about at least one child";
            case CHILD_TWICE -> "the same child is named before";
            case CHILD_WITHDRAWN -> "the council has withdrawn this child";
            case TOO_MANY_CHILDREN -> "at most %d children".formatted(RaisingPolicy.MOST_CHILDREN);
            case ALREADY_FORMAL, ALREADY_CLOSED -> "";
        };
    }
}
