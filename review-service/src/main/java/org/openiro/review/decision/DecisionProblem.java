package org.openiro.review.decision;

import java.util.Locale;
import org.openiro.platform.http.ProblemCode;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.decision.domain.DecisionCommand;
import org.openiro.review.refusal.Refusals;

/** Why a command on decisions was not accepted. */
enum DecisionProblem implements ProblemCode {
    DECISION_REFUSED(422, "The decision cannot be recorded like this"),
    DECISION_NOT_OPEN(409, "The state of the decision does not allow this"),
    CIRCULATION_NOT_ALLOWED(409, "The state of some of these decisions does not allow this"),
    REVIEW_STANDS(409, "The review stands, and its decisions with it"),
    NOTHING_TO_CARRY(409, "Nothing of the review is to be carried");

    private final int status;
    private final String title;

    DecisionProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    /** Goes on when the state allows it; else the answer names every command that it allows. */
    static void require(ReviewDecision decision, DecisionCommand command) {
        var allowed = DecisionCommand.allowed(decision.dates());
        if (!allowed.contains(command)) {
            throw new ProblemException(
                    DECISION_NOT_OPEN, null, Refusals.allowed("/v1/decisions/" + decision.id(), allowed));
        }
    }
}
