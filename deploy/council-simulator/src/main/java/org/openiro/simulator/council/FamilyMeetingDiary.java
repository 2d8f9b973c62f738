package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openiro.simulator.council.BetweenReviewsHappening.MeetingAnswered;
import org.openiro.simulator.council.BetweenReviewsHappening.MeetingHeld;
import org.openiro.simulator.council.BetweenReviewsHappening.MeetingNotHeld;
import org.openiro.simulator.council.BetweenReviewsHappening.MeetingOffered;
import org.openiro.simulator.council.BetweenReviewsHappening.OrderApplied;

/**
 * Family group conferences and decision-making meetings of children who have a family here: offered, answered, held or not; and
 * the applications for the orders that followed or did not.
 */
final class FamilyMeetingDiary {

    private static final String INTERIM_ORDER = "C1";
    private static final List<Story> WITHOUT = List.of(Story.UNACCOMPANIED, Story.REMAND, Story.SHORT_BREAKS);

    private final Dice dice;
    private final Child child;
    private final LocalDate followFrom;

    FamilyMeetingDiary(Dice dice, Child child, LocalDate followFrom) {
        this.dice = dice;
        this.child = child;
        this.followFrom = followFrom;
    }

    List<BetweenReviewsHappening> happenings() {
        List<BetweenReviewsHappening> all = new ArrayList<>();
        for (PeriodInCare period : child.periods()) {
            LocalDate offered = Weekdays.onOrAfter(period.start().plusDays(dice.within("family.offered.days")));
            if (!WITHOUT.contains(period.story())
                    && !offered.isBefore(followFrom)
                    && period.holds(offered)
                    && dice.happens("family.percent")) {
                all.addAll(meeting("%s-MEETING-%s".formatted(child.id(), offered), offered));
            }
            period.episodes().stream()
                    .filter(episode -> episode.legalStatus().equals(INTERIM_ORDER)
                            && !episode.from().isBefore(followFrom))
                    .findFirst()
                    .ifPresent(episode -> all.add(application(episode.from())));
        }
        return all;
    }

    /** Some days before the interim order; entered once the child is in care. */
    private OrderApplied application(LocalDate ordered) {
        LocalDate before = ordered.minusDays(dice.within("family.applied.days"));
        LocalDate applied = before.isBefore(child.born()) ? child.born() : before;
        LocalDate entered = Weekdays.onOrAfter(ordered.plusDays(dice.within("entry.usual.days")));
        return new OrderApplied(entered, "%s-APPLICATION-%s".formatted(child.id(), applied), child.id(), applied);
    }

    private List<BetweenReviewsHappening> meeting(String entry, LocalDate on) {
        List<BetweenReviewsHappening> steps = new ArrayList<>();
        String kind = dice.draw("family.kind");
        if (dice.happens("family.not_offered.percent")) {
            steps.add(new MeetingOffered(
                    on, entry, child.id(), kind, List.of(), false, dice.draw("family.why_not_offered")));
            return steps;
        }
        steps.add(new MeetingOffered(
                on,
                entry,
                child.id(),
                kind,
                List.of(dice.draw("family.offered_to")),
                dice.happens("family.in_letter.percent"),
                null));
        LocalDate answered = Weekdays.after(on, dice.within("family.answered.weekdays"));
        boolean accepted = dice.happens("family.accepted.percent");
        steps.add(new MeetingAnswered(answered, entry, child.id(), accepted));
        if (accepted) {
            LocalDate then = Weekdays.after(answered, dice.within("family.held.weekdays"));
            steps.add(
                    dice.happens("family.held.percent")
                            ? new MeetingHeld(then, entry, child.id(), dice.happens("family.plan_made.percent"))
                            : new MeetingNotHeld(then, entry, child.id(), dice.draw("family.why_not_held")));
        }
        return steps;
    }
}
