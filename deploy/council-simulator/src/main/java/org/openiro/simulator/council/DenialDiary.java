package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openiro.simulator.council.FollowUpHappening.Attended;
import org.openiro.simulator.council.FollowUpHappening.Heard;
import org.openiro.simulator.council.ReviewHappening.DayConfirmed;
import org.openiro.simulator.council.ReviewHappening.DayCorrected;
import org.openiro.simulator.council.ReviewHappening.Held;
import org.openiro.simulator.council.ReviewHappening.HeldInError;
import org.openiro.simulator.council.SystemHappening.ReviewDenied;
import org.openiro.simulator.council.SystemHappening.ReviewSent;

/**
 * Reviews that the case-management system denies although people recorded something of them: wrongly, which somebody confirms or
 * the system puts right itself, or rightly, before people see that what they entered was an error.
 */
final class DenialDiary {

    private final Dice dice;
    private final SyntheticChild child;
    private final List<Happening> happenings = new ArrayList<>();

    DenialDiary(Dice dice, SyntheticChild child) {
        this.dice = dice;
        this.child = child;
    }

    /**
     * Lays them.
     *
     * @param entered what people enter of the reviews themselves
     * @param follows what they record of those that were held
     */
    List<Happening> of(List<ReviewHappening> entered, List<FollowUpHappening> follows) {
        for (HeldReview review : child.reviews()) {
            recordedOn(review, follows)
                    .filter(_ -> !dayCorrected(review, entered))
                    .filter(_ -> dice.happens("reviews.denied.percent"))
                    .ifPresent(recorded -> denyWrongly(review, recorded));
        }
        for (ReviewHappening each : entered) {
            if (each instanceof HeldInError error) {
                entered.stream()
                        .filter(before -> before instanceof Held held
                                && held.review().on().equals(error.heldOn()))
                        .findFirst()
                        .ifPresent(held -> denyRightly(error, held.on()));
            }
        }
        return List.copyOf(happenings);
    }

    /** When the first thing was that people record of a review only when it was held. */
    private static Optional<LocalDate> recordedOn(HeldReview review, List<FollowUpHappening> follows) {
        return follows.stream()
                .filter(each -> each.review().equals(review.on()))
                .filter(each -> !(each instanceof Attended || each instanceof Heard))
                .map(Happening::on)
                .min(Comparator.naturalOrder());
    }

    /** Somebody has given its day already. */
    private static boolean dayCorrected(HeldReview review, List<ReviewHappening> entered) {
        return entered.stream()
                .anyMatch(each -> each instanceof DayCorrected corrected
                        && corrected.heldOn().equals(review.on()));
    }

    private void denyWrongly(HeldReview review, LocalDate recorded) {
        LocalDate denied = Weekdays.after(recorded, dice.within("reviews.denied.after.weekdays"));
        LocalDate settled = Weekdays.after(denied, dice.within("reviews.denied.settled.weekdays"));
        String how = dice.draw("reviews.denied.settled_by");
        if (!deny(denied, review.on())) {
            return;
        }
        switch (how) {
            case "PERSON" -> happenings.add(new DayConfirmed(settled, child.id(), review.on()));
            case "SYSTEM" -> {
                if (child.child().recordedOn(settled)) {
                    happenings.add(new ReviewSent(settled, child.id(), review.on()));
                }
            }
            default -> {
                // Nobody has looked at it yet.
            }
        }
    }

    private void denyRightly(HeldInError error, LocalDate entered) {
        LocalDate denied = Weekdays.after(entered, 1);
        if (denied.isBefore(error.on()) && dice.happens("reviews.denied_rightly.percent")) {
            deny(denied, error.heldOn());
        }
    }

    private boolean deny(LocalDate on, LocalDate heldOn) {
        return child.child().recordedOn(on) && happenings.add(new ReviewDenied(on, child.id(), heldOn));
    }
}
