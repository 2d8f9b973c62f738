package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.FollowUpEntry;
import org.openiro.simulator.ledger.FollowUpEntry.AnswerTakenBack;
import org.openiro.simulator.ledger.FollowUpEntry.CirculationCorrected;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionAmended;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionAnswered;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionClosed;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionMade;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionReopened;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionsCarried;
import org.openiro.simulator.ledger.FollowUpEntry.DecisionsCirculated;

/** Every decision that was made, as it stands by what was entered of it. */
final class Decided {

    private final Map<String, Decision> decisions = new LinkedHashMap<>();

    static Decided of(Noted noted) {
        Decided decided = new Decided();
        noted.of(FollowUpEntry.class).forEach(decided::hear);
        return decided;
    }

    Stream<Decision> all() {
        return decisions.values().stream();
    }

    /** A decision of a review, which may have been another's before. */
    static final class Decision {

        private final DecisionMade made;
        private final Deque<String> answers = new ArrayDeque<>();
        private String reviewId;
        private LocalDate judgedBy;
        private @Nullable LocalDate circulatedOn;
        private boolean closed;
        private boolean inError;

        private Decision(DecisionMade made) {
            this.made = made;
            this.reviewId = made.reviewId();
            this.judgedBy = made.dueOn();
        }

        DecisionMade made() {
            return made;
        }

        String reviewId() {
            return reviewId;
        }

        /** The due day by which it is judged. */
        LocalDate judgedBy() {
            return judgedBy;
        }

        @Nullable
        LocalDate circulatedOn() {
            return circulatedOn;
        }

        @Nullable
        String lastAnswer() {
            return answers.peekLast();
        }

        boolean open() {
            return !closed;
        }

        /** Whether it has to go out. */
        boolean waits() {
            return !closed && circulatedOn == null;
        }

        /** Whether it was a decision of a review at all. */
        boolean stands() {
            return !inError;
        }

        /** A due day that has passed stays the one by which it is judged, when it is moved to a later one. */
        private void move(LocalDate on, LocalDate dueOn) {
            boolean passed = on.isAfter(judgedBy) && dueOn.isAfter(judgedBy);
            judgedBy = passed ? judgedBy : dueOn;
        }
    }

    private void hear(FollowUpEntry entry) {
        switch (entry) {
            case DecisionMade made -> decisions.put(made.decisionId(), new Decision(made));
            case DecisionsCirculated sent -> went(sent.decisionIds(), sent.circulatedOn());
            case CirculationCorrected sent -> went(sent.decisionIds(), sent.circulatedOn());
            case DecisionAnswered answered -> of(answered.decisionId()).answers.addLast(answered.answer());
            case AnswerTakenBack taken -> of(taken.decisionId()).answers.removeLast();
            case DecisionAmended moved -> of(moved.decisionId()).move(moved.on(), moved.dueOn());
            case DecisionClosed done -> of(done.decisionId()).closed = true;
            case DecisionReopened again -> of(again.decisionId()).closed = false;
            case DecisionsCarried carried -> carried.decisionIds().forEach(id -> carry(of(id), carried.toReviewId()));
            default -> {}
        }
    }

    private void went(List<String> ids, LocalDate on) {
        ids.forEach(id -> of(id).circulatedOn = on);
    }

    private static void carry(Decision decision, @Nullable String to) {
        if (to == null) {
            decision.closed = true;
            decision.inError = true;
        } else {
            decision.reviewId = to;
        }
    }

    private Decision of(String id) {
        Decision decision = decisions.get(id);
        if (decision == null) {
            throw new IllegalArgumentException("a step of a decision that nobody made: " + id);
        }
        return decision;
    }
}
