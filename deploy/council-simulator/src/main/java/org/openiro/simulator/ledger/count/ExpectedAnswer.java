package org.openiro.simulator.ledger.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.PreparationEntry.TimelinessFromSet;
import org.openiro.simulator.ledger.ReviewEntry;
import org.openiro.simulator.ledger.ReviewEntry.Answered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewAmended;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;

/** What a person ought to have been answered on entering a held review, or correcting it, by what was known at that moment. */
public final class ExpectedAnswer {

    private ExpectedAnswer() {}

    /**
     * Judges the review as its command did.
     *
     * @param upToIt what had been noted until then, the review itself included
     */
    public static Answered to(ReviewEntered entered, List<Entry> upToIt) {
        return to(entered, entered.heldOn(), upToIt);
    }

    /** The same of a correction. */
    public static Answered to(ReviewAmended amended, List<Entry> upToIt) {
        return to(amended, amended.heldOn(), upToIt);
    }

    private static Answered to(ReviewEntry entered, LocalDate heldOn, List<Entry> upToIt) {
        List<Entry> ofCouncil = upToIt.stream()
                .filter(entry -> entry.authority().equals(entered.authority()))
                .toList();
        Persons persons = new Persons(ofCouncil);
        List<Entry> ofChild = ofCouncil.stream()
                .filter(entry -> entry instanceof TimelinessFromSet
                        || Persons.of(entry)
                                .map(persons::child)
                                .filter(persons.child(entered.person())::equals)
                                .isPresent())
                .toList();
        return Children.of(ofChild, persons).stream()
                .flatMap(child -> Held.of(child, Duties.of(child, entered.on())))
                .filter(held -> held.on().equals(heldOn))
                .findFirst()
                .map(held -> answer(held, held.asAt(entered.on())))
                .orElseThrow(() -> new IllegalArgumentException(
                        "a review was entered for a child of whom nothing had been noted: " + entered.person()));
    }

    private static Answered answer(Held held, Timeliness timeliness) {
        Duty duty = held.duty();
        LocalDate judgedOn = held.judgedOn();
        Integer daysLate = timeliness == Timeliness.LATE && judgedOn != null
                ? (Integer) Math.toIntExact(ChronoUnit.DAYS.between(judgedOn, held.on()))
                : null;
        if (duty == null) {
            return new Answered(timeliness.name(), null, null, daysLate);
        }
        return new Answered(timeliness.name(), duty.due().on(), duty.due().rule(), daysLate);
    }
}
