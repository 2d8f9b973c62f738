package org.openiro.simulator.ledger.count;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.ChildEntry.Care;
import org.openiro.simulator.ledger.ChildEntry.ChildSent;
import org.openiro.simulator.ledger.ChildEntry.Involvement;
import org.openiro.simulator.ledger.ChildEntry.Placement;
import org.openiro.simulator.ledger.ChildEntry.SocialWorker;
import org.openiro.simulator.ledger.ChildEntry.Status;
import org.openiro.simulator.ledger.Entry;
import org.openiro.simulator.ledger.PreparationEntry.TimelinessFromSet;
import org.openiro.simulator.ledger.ReviewEntry.Answered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewReturned;
import org.openiro.simulator.ledger.ReviewEntry.ReviewSent;

/** A ledger written by hand. What is not said otherwise was noted before the days that tests count as at. */
public final class SmallLedger {

    public static final String COUNCIL = "E09999999";

    private static final LocalDate NOTED = LocalDate.of(2020, 1, 1);
    private static final Instant VERSION = Instant.parse("2020-01-01T20:00:00Z");

    private final List<Entry> entries = new ArrayList<>();

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public SmallLedger note(Entry entry) {
        entries.add(entry);
        return this;
    }

    public Sent child(String person, @Nullable String born) {
        return new Sent(person, day(born));
    }

    /** Entered by a person on the day on which it was held. */
    public SmallLedger entered(String person, String heldOn, @Nullable String code) {
        return entered(person, null, heldOn, code, heldOn, true);
    }

    public SmallLedger entered(
            String person,
            @Nullable String openedOn,
            String heldOn,
            @Nullable String code,
            String enteredOn,
            boolean statutory) {
        return note(new ReviewEntered(
                COUNCIL,
                day(enteredOn),
                person,
                person + heldOn,
                day(heldOn),
                day(openedOn),
                code,
                "IRO-1",
                "MEETING",
                null,
                List.of(),
                statutory,
                new Answered("ON_TIME", null, null, null)));
    }

    public SmallLedger enteredLate(String person, String heldOn, String reason, String... contributory) {
        return note(new ReviewEntered(
                COUNCIL,
                day(heldOn),
                person,
                person + heldOn,
                day(heldOn),
                null,
                "PN1",
                "IRO-1",
                "MEETING",
                reason,
                List.of(contributory),
                true,
                new Answered("LATE", null, null, null)));
    }

    public SmallLedger returned(String person, int collectionYear, String heldOn, @Nullable String code) {
        return note(new ReviewReturned(COUNCIL, NOTED, person, collectionYear, day(heldOn), code));
    }

    /** A record of the source's review, of the given version: 1, 2, … */
    public SmallLedger recorded(
            String person, int version, @Nullable String reviewId, String heldOn, String code, boolean cancelled) {
        return recorded(person, version, reviewId, heldOn, null, code, cancelled);
    }

    /** The same, with what the source holds for its due date. */
    public SmallLedger recorded(
            String person,
            int version,
            @Nullable String reviewId,
            String heldOn,
            @Nullable String dueOn,
            String code,
            boolean cancelled) {
        return note(new ReviewSent(
                COUNCIL,
                NOTED,
                person,
                VERSION.plusSeconds(version),
                reviewId,
                day(heldOn),
                null,
                day(dueOn),
                code,
                "IRO-1",
                cancelled));
    }

    public SmallLedger judgedFrom(String day) {
        return note(new TimelinessFromSet(COUNCIL, NOTED, day(day)));
    }

    public Counted count(int year, String asAt) {
        return new Counted(AnnualCount.of(entries, COUNCIL, year, day(asAt)));
    }

    public static LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /** A child's record on its way. */
    public final class Sent {

        private final String person;
        private final @Nullable LocalDate born;
        private final List<Care> care = new ArrayList<>();
        private final List<Status> statuses = new ArrayList<>();
        private final List<Placement> placements = new ArrayList<>();
        private final List<Involvement> iros = new ArrayList<>();
        private final List<SocialWorker> socialWorkers = new ArrayList<>();
        private @Nullable LocalDate died;
        private @Nullable LocalDate authorityToPlaceOn;
        private @Nullable LocalDate placedForAdoptionOn;
        private int version;
        private LocalDate on = NOTED;

        private Sent(String person, @Nullable LocalDate born) {
            this.person = person;
            this.born = born;
        }

        public Sent care(String from, @Nullable String to) {
            care.add(new Care(day(from), day(to), null));
            return this;
        }

        Sent status(String code, String from, @Nullable String to) {
            statuses.add(new Status(code, day(from), day(to)));
            return this;
        }

        Sent placement(String type, String from, @Nullable String to) {
            placements.add(new Placement(type, day(from), day(to)));
            return this;
        }

        Sent authorityToPlace(String on) {
            authorityToPlaceOn = day(on);
            return this;
        }

        Sent placedForAdoption(String on) {
            placedForAdoptionOn = day(on);
            return this;
        }

        Sent died(String on) {
            died = day(on);
            return this;
        }

        Sent iro(String professional, String from, @Nullable String to) {
            iros.add(new Involvement(professional, day(from), day(to)));
            return this;
        }

        public Sent socialWorker(String professional, String team, String from, @Nullable String to) {
            socialWorkers.add(new SocialWorker(professional, team, day(from), day(to)));
            return this;
        }

        Sent version(int number) {
            version = number;
            return this;
        }

        Sent on(String noted) {
            on = day(noted);
            return this;
        }

        public SmallLedger sent() {
            return note(new ChildSent(
                    COUNCIL,
                    on,
                    person,
                    VERSION.plusSeconds(version),
                    born,
                    died,
                    care,
                    statuses,
                    placements,
                    authorityToPlaceOn,
                    placedForAdoptionOn,
                    null,
                    iros,
                    socialWorkers));
        }
    }

    /** What was counted, for reading. */
    public record Counted(SortedMap<String, BigDecimal> cells) {

        /** Numerator over denominator, or the count alone. */
        public String figure(String name) {
            BigDecimal denominator = cells.get(name + "/denominator");
            String numerator = cell(name + "/numerator");
            return denominator == null ? numerator : numerator + "/" + denominator.toPlainString();
        }

        /** A cell by name, a nought when it is left out. */
        public String cell(String name) {
            return cells.getOrDefault(name, BigDecimal.ZERO).toPlainString();
        }
    }
}
