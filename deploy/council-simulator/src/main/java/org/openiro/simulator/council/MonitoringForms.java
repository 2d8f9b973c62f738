package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.List;
import org.openiro.simulator.council.FollowUpHappening.FormAmended;
import org.openiro.simulator.council.FollowUpHappening.FormFilledIn;

/** The IRO's monitoring forms of one child's reviews; which of their answers are irregular is the product's to say. */
final class MonitoringForms {

    private static final int SCHOOL_FROM = 5;
    private static final int SCHOOL_UNTIL = 16;

    private final Dice dice;
    private final Child child;

    MonitoringForms(Dice dice, Child child) {
        this.dice = dice;
        this.child = child;
    }

    /** Not of every review; now and then amended some days later. */
    List<FollowUpHappening> of(HeldReview review, LocalDate entered) {
        if (!review.statutory() || dice.happens("form.missing.percent")) {
            return List.of();
        }
        FormFilledIn filledIn = new FormFilledIn(entered, child.id(), review.on(), form(review));
        if (!dice.happens("form.amended.percent")) {
            return List.of(filledIn);
        }
        LocalDate amended = Weekdays.onOrAfter(entered.plusDays(dice.within("form.amended.days")));
        return List.of(filledIn, new FormAmended(amended, child.id(), review.on(), form(review)));
    }

    private MonitoringForm form(HeldReview review) {
        LocalDate on = review.on();
        boolean atSchool = !on.isBefore(child.born().plusYears(SCHOOL_FROM))
                && on.isBefore(child.born().plusYears(SCHOOL_UNTIL));
        return new MonitoringForm(
                on,
                dice.draw("form.care_plan"),
                dice.draw("form.report"),
                child.shortBreaks() ? "NOT_REQUIRED" : dice.draw("form.permanence_plan"),
                atSchool ? dice.draw("form.education_plan") : "NOT_OF_SCHOOL_AGE",
                dice.draw("form.health"),
                dice.draw("form.visits"),
                dice.draw("form.contact"),
                dice.draw("form.rag"),
                dice.draw("form.view_of_plan"));
    }
}
