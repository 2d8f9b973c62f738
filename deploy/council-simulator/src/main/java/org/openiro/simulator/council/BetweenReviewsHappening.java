package org.openiro.simulator.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to a child between two reviews; known by the council's own reference until the platform gives it an id. */
public sealed interface BetweenReviewsHappening extends Happening {

    String entry();

    String child();

    /**
     * The IRO was in contact with the child outside a meeting.
     *
     * @param privacy whether the two spoke alone; null where they did not speak
     * @param because why speaking alone was not appropriate
     */
    record Contacted(
            LocalDate on,
            String entry,
            String child,
            LocalDate contactedOn,
            String by,
            String kind,
            @Nullable String privacy,
            @Nullable String because)
            implements BetweenReviewsHappening {}

    record Checked(
            LocalDate on,
            String entry,
            String child,
            LocalDate checkedOn,
            String by,
            List<String> basis,
            List<String> findings)
            implements BetweenReviewsHappening {}

    /** Something significant changed; with {@code toldBy}, the IRO heard of it on the day on which it is entered. */
    record Changed(
            LocalDate on,
            String entry,
            String child,
            String kind,
            LocalDate occurredOn,
            @Nullable String toldBy) implements BetweenReviewsHappening {}

    record ChangeTold(LocalDate on, String entry, String child, String toldBy) implements BetweenReviewsHappening {}

    /**
     * A family group meeting was offered, or it was decided not to.
     *
     * @param offeredTo empty when it was not, which {@code whyNot} explains
     */
    record MeetingOffered(
            LocalDate on,
            String entry,
            String child,
            String kind,
            List<String> offeredTo,
            boolean inLetter,
            @Nullable String whyNot)
            implements BetweenReviewsHappening {}

    record MeetingAnswered(LocalDate on, String entry, String child, boolean accepted)
            implements BetweenReviewsHappening {}

    record MeetingHeld(LocalDate on, String entry, String child, boolean planMade) implements BetweenReviewsHappening {}

    record MeetingNotHeld(LocalDate on, String entry, String child, String because)
            implements BetweenReviewsHappening {}

    /** The authority applied for an order under Part IV of the Children Act 1989. */
    record OrderApplied(LocalDate on, String entry, String child, LocalDate appliedOn)
            implements BetweenReviewsHappening {}

    /**
     * An entry never happened like that.
     *
     * @param what of which kind it was
     */
    record EntryInError(LocalDate on, String entry, String child, EntryKind what) implements BetweenReviewsHappening {}

    /** The kinds of entries, by the name of their collection. */
    enum EntryKind {
        CONTACT("contacts"),
        CHECK("midway-checks"),
        CHANGE("significant-changes"),
        MEETING("family-group-meetings"),
        APPLICATION("order-applications");

        private final String collection;

        EntryKind(String collection) {
            this.collection = collection;
        }

        public String collection() {
            return collection;
        }
    }
}
