package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.FollowUpHappening.AnswerTakenBack;
import org.openiro.simulator.council.FollowUpHappening.CirculationCorrected;
import org.openiro.simulator.council.FollowUpHappening.DecisionAnswered;
import org.openiro.simulator.council.FollowUpHappening.DecisionClosed;
import org.openiro.simulator.council.FollowUpHappening.DecisionMade;
import org.openiro.simulator.council.FollowUpHappening.DecisionMoved;
import org.openiro.simulator.council.FollowUpHappening.DecisionReopened;
import org.openiro.simulator.council.FollowUpHappening.DecisionsCarried;
import org.openiro.simulator.council.FollowUpHappening.DecisionsCirculated;
import org.openiro.simulator.council.FollowUpHappening.PaperDone;
import org.openiro.simulator.council.ReviewHappening.DayCorrected;
import org.openiro.simulator.council.ReviewHappening.Held;
import org.openiro.simulator.council.ReviewHappening.HeldInError;

/**
 * What follows a child's reviews: the papers, and since people keep more, decisions and what becomes of them, and the monitoring
 * form.
 */
final class FollowUpDiary {

    private final Dice dice;
    private final SyntheticChild child;
    private final LocalDate firstDay;
    private final LocalDate followFrom;
    private final MonitoringForms forms;
    private final List<FollowUpHappening> happenings = new ArrayList<>();

    FollowUpDiary(Dice dice, SyntheticChild child, LocalDate firstDay, LocalDate followFrom) {
        this.dice = dice;
        this.child = child;
        this.firstDay = firstDay;
        this.followFrom = followFrom;
        this.forms = new MonitoringForms(dice, child.child());
    }

    /** @param reviews what people enter of the reviews themselves */
    List<FollowUpHappening> of(List<ReviewHappening> reviews) {
        child.reviews().stream()
                .filter(review -> !review.byPerson() && !review.on().isBefore(firstDay))
                .forEach(review -> follow(review, review.recordedOn()));
        Map<LocalDate, LocalDate> enteredOn = new HashMap<>();
        for (ReviewHappening each : reviews) {
            if (each instanceof Held held) {
                enteredOn.put(held.review().on(), held.on());
            }
            if (each instanceof Held held && stands(held.review())) {
                follow(held.review(), held.on());
            } else if (each instanceof DayCorrected corrected) {
                review(corrected.heldOn()).ifPresent(review -> follow(review, corrected.on()));
            } else if (each instanceof HeldInError error && !error.heldOn().isBefore(followFrom)) {
                decidedInError(error, enteredOn.getOrDefault(error.heldOn(), error.heldOn()));
            }
        }
        return List.copyOf(happenings);
    }

    /** Not one that was typed in for a wrong day or for a wrong child. */
    private boolean stands(HeldReview entered) {
        return child.reviews().contains(entered);
    }

    private Optional<HeldReview> review(LocalDate on) {
        return child.reviews().stream().filter(each -> each.on().equals(on)).findFirst();
    }

    private void follow(HeldReview review, LocalDate entered) {
        LocalDate next = Weekdays.after(entered, 1);
        boolean more = !review.on().isBefore(followFrom);
        if (more) {
            forms.of(review, next).forEach(happenings::add);
        }
        if (review.statutory()) {
            decisions(review, next, more);
            papers(review, next);
        }
    }

    /** Where they are not kept here, what they were stands elsewhere, and that they were sent out here. */
    private void decisions(HeldReview review, LocalDate made, boolean kept) {
        Dice own = dice.about("circulation", review.on());
        int count = kept ? Integer.parseInt(dice.draw("decisions.of_a_review")) : 0;
        for (int number = 1; number <= count; number++) {
            String role = dice.draw("decision.responsible");
            LocalDate dueOn = later(review.on().plusDays(dice.within("decisions.due.days")), made);
            happenings.add(
                    new DecisionMade(made, child.id(), review.on(), number, role, person(role, review.on()), dueOn));
        }
        String howSent = dice.draw("decisions.circulated");
        if (howSent.equals("NEVER")) {
            return;
        }
        LocalDate sent = Weekdays.after(
                review.on(),
                dice.within(howSent.equals("LATE") ? "decisions.late.weekdays" : "decisions.in_time.weekdays"));
        LocalDate circulated = later(sent, made);
        if (count == 0) {
            happenings.add(new PaperDone(circulated, child.id(), review.on(), "DECISIONS", circulated));
            return;
        }
        happenings.add(new DecisionsCirculated(circulated, child.id(), review.on(), circulated));
        LocalDate inTruth = Weekdays.onOrBefore(circulated.minusDays(1));
        if (inTruth.isAfter(review.on()) && own.happens("decisions.circulation_corrected.percent")) {
            LocalDate seen = Weekdays.after(circulated, own.within("decisions.seen_in_error.weekdays"));
            happenings.add(new CirculationCorrected(seen, child.id(), review.on(), inTruth));
        }
        for (int number = 1; number <= count; number++) {
            fate(review, number, circulated);
        }
    }

    private void fate(HeldReview review, int number, LocalDate circulated) {
        LocalDate dueOn = happenings.stream()
                .filter(DecisionMade.class::isInstance)
                .map(DecisionMade.class::cast)
                .filter(made -> made.review().equals(review.on()) && made.number() == number)
                .findFirst()
                .orElseThrow()
                .dueOn();
        boolean upheld = answers(review, number, circulated);
        LocalDate last = happenings.getLast().on();
        if (dice.happens("decisions.moved.percent")) {
            LocalDate moved =
                    later(Weekdays.onOrBefore(dueOn.minusDays(dice.within("decisions.moved.before.days"))), last);
            dueOn = later(dueOn, moved).plusDays(dice.within("decisions.moved.by.days"));
            happenings.add(new DecisionMoved(moved, child.id(), review.on(), number, dueOn));
            last = moved;
        }
        String outcome = upheld ? dice.draw("decision.fate") : "NOT_UPHELD";
        if (outcome.equals("NOT_YET")) {
            return;
        }
        LocalDate done = outcome.equals("LATE")
                ? dueOn.plusDays(dice.within("decisions.carried_out_late.days"))
                : dueOn.minusDays(dice.within("decisions.carried_out.before.days"));
        LocalDate closed = later(Weekdays.onOrBefore(done), last);
        String came = outcome.equals("LATE") ? "IMPLEMENTED" : outcome;
        happenings.add(new DecisionClosed(closed, child.id(), review.on(), number, came, closed));
        Dice own = dice.about("reopened " + number, review.on());
        if (own.happens("decisions.reopened.percent")) {
            LocalDate reopened = Weekdays.after(closed, own.within("decisions.seen_in_error.weekdays"));
            LocalDate again = Weekdays.after(reopened, own.within("decisions.closed_again.weekdays"));
            happenings.add(new DecisionReopened(reopened, child.id(), review.on(), number));
            happenings.add(new DecisionClosed(again, child.id(), review.on(), number, came, again));
        }
    }

    /**
     * A decision of a review that is taken back, made before that was seen: the review that is entered in its stead has made it,
     * and it is carried out there; of another child's it is closed as an error.
     */
    private void decidedInError(HeldInError error, LocalDate entered) {
        Dice own = dice.about("decided_in_error", error.heldOn());
        LocalDate made = Weekdays.after(entered, 1);
        if (!made.isBefore(error.on()) || !own.happens("decisions.of_review_in_error.percent")) {
            return;
        }
        LocalDate dueOn = later(error.heldOn().plusDays(own.within("decisions.due.days")), made);
        happenings.add(new DecisionMade(made, child.id(), error.heldOn(), 1, "TEAM_MANAGER", null, dueOn));
        LocalDate settled = Weekdays.after(error.on(), own.within("decisions.settled.weekdays"));
        happenings.add(new DecisionsCarried(settled, child.id(), error.heldOn(), error.inFact()));
        if (error.inFact() != null) {
            LocalDate closed = Weekdays.after(settled, own.within("decisions.closed_again.weekdays"));
            happenings.add(new DecisionClosed(closed, child.id(), error.heldOn(), 1, "IMPLEMENTED", closed));
        }
    }

    /** Mostly silence; now and then a contest, some of them when silence has agreed. */
    private boolean answers(HeldReview review, int number, LocalDate circulated) {
        String answer = dice.draw("decision.answer");
        if (answer.equals("SILENCE")) {
            return true;
        }
        boolean agreed = answer.equals("AGREED");
        LocalDate on = Weekdays.after(
                circulated,
                dice.within(
                        answer.equals("CONTESTED_TOO_LATE")
                                ? "decisions.contested_too_late.weekdays"
                                : "decisions.answered.weekdays"));
        happenings.add(new DecisionAnswered(on, child.id(), review.on(), number, team(on), agreed, on));
        if (agreed) {
            takeBack(review, number, on);
        }
        if (agreed || dice.happens("decisions.contest_dropped.percent")) {
            if (!agreed) {
                LocalDate settled = Weekdays.after(on, dice.within("decisions.contest_settled.weekdays"));
                happenings.add(
                        new DecisionAnswered(settled, child.id(), review.on(), number, team(settled), true, settled));
            }
            return true;
        }
        return !dice.happens("decisions.contest_upheld.percent");
    }

    /** What was agreed to was another decision. */
    private void takeBack(HeldReview review, int number, LocalDate answered) {
        Dice own = dice.about("taken_back " + number, review.on());
        if (own.happens("decisions.answer_taken_back.percent")) {
            LocalDate seen = Weekdays.after(answered, own.within("decisions.seen_in_error.weekdays"));
            happenings.add(new AnswerTakenBack(seen, child.id(), review.on(), number));
        }
    }

    private void papers(HeldReview review, LocalDate entered) {
        String howWritten = dice.draw("record.written");
        if (howWritten.equals("NEVER")) {
            return;
        }
        LocalDate written = later(
                Weekdays.after(
                        review.on(),
                        dice.within(howWritten.equals("LATE") ? "record.late.weekdays" : "record.in_time.weekdays")),
                entered);
        happenings.add(new PaperDone(written, child.id(), review.on(), "RECORD", written));
        if (!dice.happens("record.not_distributed.percent")) {
            LocalDate sent = Weekdays.after(written, dice.within("record.distributed.weekdays"));
            happenings.add(new PaperDone(sent, child.id(), review.on(), "DISTRIBUTION", sent));
        }
    }

    private @Nullable String person(String role, LocalDate on) {
        return role.equals("SOCIAL_WORKER")
                ? worker(on).map(Involvement::professional).orElse(null)
                : null;
    }

    private String team(LocalDate on) {
        return worker(on).map(Involvement::team).orElse("SYN-TEAM-A");
    }

    private Optional<Involvement> worker(LocalDate on) {
        return child.involvements().stream()
                .filter(each -> each.role().equals("SOCIAL_WORKER")
                        && !each.from().isAfter(on)
                        && (each.to() == null || each.to().isAfter(on)))
                .findFirst();
    }

    private static LocalDate later(LocalDate day, LocalDate other) {
        return day.isBefore(other) ? other : day;
    }
}
