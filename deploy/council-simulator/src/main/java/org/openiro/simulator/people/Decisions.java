package org.openiro.simulator.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openiro.simulator.council.FollowUpHappening;
import org.openiro.simulator.council.FollowUpHappening.AnswerTakenBack;
import org.openiro.simulator.council.FollowUpHappening.CirculationCorrected;
import org.openiro.simulator.council.FollowUpHappening.DecisionAnswered;
import org.openiro.simulator.council.FollowUpHappening.DecisionClosed;
import org.openiro.simulator.council.FollowUpHappening.DecisionMade;
import org.openiro.simulator.council.FollowUpHappening.DecisionMoved;
import org.openiro.simulator.council.FollowUpHappening.DecisionReopened;
import org.openiro.simulator.council.FollowUpHappening.DecisionsCarried;
import org.openiro.simulator.council.FollowUpHappening.DecisionsCirculated;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.ledger.FollowUpEntry;
import org.openiro.simulator.ledger.Refused;
import org.openiro.simulator.people.Office.Known;

/**
 * The IRO enters what a review decided and what came of it, the administrator sends it out, and the manager of the child's team
 * answers: or the IRO in the manager's place, while the case-management system still names another team.
 */
final class Decisions {

    private static final String IRO = "iro";
    private static final String ADMINISTRATOR = "review-administrator";
    private static final String TEAM_MANAGER = "team-manager";
    private static final int FORBIDDEN = 403;

    private final Office office;
    private final KnownReviews reviews;
    private final Map<String, Decision> decisions = new ConcurrentHashMap<>();

    Decisions(Office office, KnownReviews reviews) {
        this.office = office;
        this.reviews = reviews;
    }

    private record Decision(Known known, String reviewId, DecisionMade made) {

        Decision asItStands() {
            return new Decision(Known.asItStands(known.id()), reviewId, made);
        }
    }

    void makes(LocalDate today, DecisionMade made) {
        reviews.find(today, made.child(), made.review()).ifPresent(review -> {
            Map<String, Object> body = standing(made, made.dueOn());
            Answer answer = office.reviews().command(IRO, "/v1/reviews/%s/decisions".formatted(review.id()), body);
            answer.orStop("making a decision");
            Decision decision = new Decision(Known.of(answer, "decisionId"), review.id(), made);
            decisions.put(key(made, made.number()), decision);
            office.ledger()
                    .note(new FollowUpEntry.DecisionMade(
                            office.authority(),
                            today,
                            made.child(),
                            review.id(),
                            decision.known().id(),
                            made.responsibleRole(),
                            made.dueOn()));
        });
    }

    private static Map<String, Object> standing(DecisionMade made, LocalDate dueOn) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", "Decision %d, synthetic: no real child is meant.".formatted(made.number()));
        body.put("responsibleRole", made.responsibleRole());
        if (made.person() != null) {
            body.put("responsiblePerson", made.person());
        }
        body.put("dueOn", dueOn.toString());
        return body;
    }

    /** Their versions are other ones afterwards. */
    void circulates(LocalDate today, DecisionsCirculated circulated) {
        reviews.of(circulated.child(), circulated.review()).ifPresent(review -> {
            List<String> sent = new ArrayList<>();
            for (int number = 1; decisions.containsKey(key(circulated, number)); number++) {
                decisions.computeIfPresent(key(circulated, number), (key, decision) -> {
                    sent.add(decision.known().id());
                    return decision.asItStands();
                });
            }
            if (sent.isEmpty()) {
                return;
            }
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("decisionIds", List.copyOf(sent));
            body.put("circulatedOn", circulated.circulatedOn().toString());
            office.reviews()
                    .command(ADMINISTRATOR, "/v1/reviews/%s/decisions/circulations".formatted(review.id()), body)
                    .orStop("circulating decisions");
            office.ledger()
                    .note(new FollowUpEntry.DecisionsCirculated(
                            office.authority(),
                            today,
                            circulated.child(),
                            review.id(),
                            List.copyOf(sent),
                            circulated.circulatedOn()));
        });
    }

    void answers(LocalDate today, DecisionAnswered answered) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("answer", answered.agreed() ? "AGREED" : "CONTESTED");
        body.put("answeredOn", answered.answeredOn().toString());
        if (!answered.agreed()) {
            body.put("reason", "There is no money for it");
        }
        known(answered, answered.number()).ifPresent(decision -> {
            Answer answer = step(TEAM_MANAGER + "/" + answered.team(), decision, "/answer", body);
            if (answer.status() == FORBIDDEN) {
                office.ledger()
                        .note(new Refused(
                                office.authority(), today, answered.child(), "answer a decision", "forbidden"));
                answer = step(IRO, decision, "/answer", body);
            }
            done(answered, answered.number(), decision, answer);
            office.ledger()
                    .note(new FollowUpEntry.DecisionAnswered(
                            office.authority(),
                            today,
                            answered.child(),
                            decision.reviewId(),
                            decision.known().id(),
                            answered.agreed() ? "AGREED" : "CONTESTED",
                            answered.answeredOn()));
        });
    }

    void moves(LocalDate today, DecisionMoved moved) {
        known(moved, moved.number()).ifPresent(decision -> {
            Map<String, Object> body = standing(decision.made(), moved.dueOn());
            body.put("reason", "Others have to do their part first");
            done(moved, moved.number(), decision, step(IRO, decision, "/amend", body));
            office.ledger()
                    .note(new FollowUpEntry.DecisionAmended(
                            office.authority(),
                            today,
                            moved.child(),
                            decision.reviewId(),
                            decision.known().id(),
                            moved.dueOn()));
        });
    }

    void closes(LocalDate today, DecisionClosed closed) {
        known(closed, closed.number()).ifPresent(decision -> {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("outcome", closed.outcome());
            body.put("closedOn", closed.closedOn().toString());
            body.put("evidence", "Seen on file, synthetic");
            done(closed, closed.number(), decision, step(IRO, decision, "/close", body));
            office.ledger()
                    .note(new FollowUpEntry.DecisionClosed(
                            office.authority(),
                            today,
                            closed.child(),
                            decision.reviewId(),
                            decision.known().id(),
                            closed.outcome(),
                            closed.closedOn()));
        });
    }

    void takesBack(LocalDate today, AnswerTakenBack taken) {
        known(taken, taken.number()).ifPresent(decision -> {
            Map<String, Object> body = Map.of("reason", "The manager answered to another decision");
            done(taken, taken.number(), decision, step(IRO, decision, "/take-back-answer", body));
            office.ledger()
                    .note(new FollowUpEntry.AnswerTakenBack(
                            office.authority(),
                            today,
                            taken.child(),
                            decision.reviewId(),
                            decision.known().id()));
        });
    }

    void reopens(LocalDate today, DecisionReopened reopened) {
        known(reopened, reopened.number()).ifPresent(decision -> {
            Map<String, Object> body = Map.of("reason", "The evidence was another child's");
            done(reopened, reopened.number(), decision, step(IRO, decision, "/reopen", body));
            office.ledger()
                    .note(new FollowUpEntry.DecisionReopened(
                            office.authority(),
                            today,
                            reopened.child(),
                            decision.reviewId(),
                            decision.known().id()));
        });
    }

    void corrects(LocalDate today, CirculationCorrected corrected) {
        List<Decision> sent = ofReview(corrected);
        if (!sent.isEmpty()) {
            String review = sent.getFirst().reviewId();
            List<String> ids = ids(sent);
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("decisionIds", ids);
            body.put("circulatedOn", corrected.circulatedOn().toString());
            body.put("reason", "A slip of the pen");
            office.reviews()
                    .command(ADMINISTRATOR, "/v1/reviews/%s/decisions/correct-circulation".formatted(review), body)
                    .orStop("correcting when decisions went out");
            office.ledger()
                    .note(new FollowUpEntry.CirculationCorrected(
                            office.authority(), today, corrected.child(), review, ids, corrected.circulatedOn()));
        }
    }

    /** Brought to the review that made them, whoever told of it; else they are closed as errors. */
    void carries(LocalDate today, DecisionsCarried carried) {
        List<Decision> open = ofReview(carried);
        if (open.isEmpty()) {
            return;
        }
        String from = open.getFirst().reviewId();
        String to = Optional.ofNullable(carried.to())
                .flatMap(day -> reviews.find(today, carried.child(), day))
                .map(Known::id)
                .orElse(null);
        Map<String, Object> body = new LinkedHashMap<>();
        if (to != null) {
            body.put("toReviewId", to);
        }
        body.put("reason", "The review was recorded in error");
        office.reviews()
                .command(ADMINISTRATOR, "/v1/reviews/%s/decisions/carry".formatted(from), body)
                .orStop("carrying decisions");
        for (int number = 1; number <= open.size(); number++) {
            Decision decision = open.get(number - 1);
            if (to == null) {
                decisions.remove(key(carried, number));
            } else {
                decisions.put(
                        key(carried, number),
                        new Decision(Known.asItStands(decision.known().id()), to, decision.made()));
            }
        }
        office.ledger()
                .note(new FollowUpEntry.DecisionsCarried(
                        office.authority(), today, carried.child(), from, ids(open), to));
    }

    private List<Decision> ofReview(FollowUpHappening happening) {
        List<Decision> all = new ArrayList<>();
        for (int number = 1; known(happening, number).isPresent(); number++) {
            known(happening, number).ifPresent(all::add);
        }
        return all;
    }

    private static List<String> ids(List<Decision> all) {
        return all.stream().map(decision -> decision.known().id()).toList();
    }

    private Optional<Decision> known(FollowUpHappening happening, int number) {
        return Optional.ofNullable(decisions.get(key(happening, number)));
    }

    private Answer step(String role, Decision decision, String step, Map<String, Object> body) {
        return Office.change(
                office.reviews(), role, "/v1/decisions/" + decision.known().id(), step, body, decision.known());
    }

    private void done(FollowUpHappening happening, int number, Decision decision, Answer answer) {
        answer.orStop("a step of a decision");
        decisions.put(
                key(happening, number),
                new Decision(Known.of(answer, "decisionId"), decision.reviewId(), decision.made()));
    }

    private static String key(FollowUpHappening happening, int number) {
        return "%s %s %d".formatted(happening.child(), happening.review(), number);
    }
}
