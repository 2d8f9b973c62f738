package org.openiro.review.decision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openiro.review.refusal.domain.Refusal;

/**
 * Which decisions of a review can go out, and of which it can be corrected that they did. Whoever records it names them one by
 * one, so that none goes out unseen that somebody made in the meantime.
 *
 * @param ofReview all that the review made
 */
public record CirculationPolicy(Map<UUID, DecisionDates> ofReview) {

    public CirculationPolicy {
        ofReview = Map.copyOf(ofReview);
    }

    /** Those that are not this review's, or are named twice. */
    public List<Refusal> unknown(List<UUID> named) {
        var refusals = new ArrayList<Refusal>();
        for (int place = 0; place < named.size(); place++) {
            var id = named.get(place);
            if (!ofReview.containsKey(id)) {
                refusals.add(refused(place, "not-of-this-review", "the review made no such decision"));
            } else if (named.indexOf(id) < place) {
                refusals.add(refused(place, "named-twice", "it is named before"));
            }
        }
        return List.copyOf(refusals);
    }

    /** Those that cannot go out: they have already, or are closed. All must be of this review. */
    public List<Refusal> notToSend(List<UUID> named) {
        return each(named, decision -> {
            if (decision.circulation() != null) {
                return Optional.of(new Refusal("", "circulated-already", "it has gone out"));
            }
            return decision.closing() == null
                    ? Optional.empty()
                    : Optional.of(new Refusal("", "closed", "it was closed before it went out"));
        });
    }

    /**
     * Those of which it cannot be corrected when they went out, or that they did: they do not stand, did not go out, went out on
     * that day, or were answered before it.
     *
     * @param on null when they did not go out
     */
    public List<Refusal> notToCorrect(List<UUID> named, @Nullable LocalDate on) {
        return each(named, decision -> {
            var circulation = decision.circulation();
            if (circulation == null) {
                return Optional.of(new Refusal("", "not-circulated", "it has not gone out"));
            }
            if (!decision.stands()) {
                return Optional.of(new Refusal("", "recorded-in-error", "it was recorded in error"));
            }
            if (circulation.circulatedOn().equals(on)) {
                return Optional.of(new Refusal("", "recorded-already", "it is recorded for that day already"));
            }
            boolean answeredBefore = decision.answers().stream()
                    .anyMatch(answer -> on == null || answer.answeredOn().isBefore(on));
            return answeredBefore
                    ? Optional.of(new Refusal("", "answered-before", "take its answer back first"))
                    : Optional.empty();
        });
    }

    private List<Refusal> each(List<UUID> named, Function<DecisionDates, Optional<Refusal>> asked) {
        var refusals = new ArrayList<Refusal>();
        for (int place = 0; place < named.size(); place++) {
            var found = asked.apply(Objects.requireNonNull(ofReview.get(named.get(place))));
            if (found.isPresent()) {
                refusals.add(refused(place, found.get().code(), found.get().detail()));
            }
        }
        return List.copyOf(refusals);
    }

    private static Refusal refused(int place, String code, String detail) {
        return new Refusal("decisionIds/" + place, code, detail);
    }
}
