package org.openiro.simulator.council;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that the council's system or one of its people does on a day. A diary lays them, an actor carries them out: what
 * the platform learns to do later comes in as a further record here, laid by its diary and done by whoever does it.
 */
public sealed interface Happening {

    LocalDate on();

    /** What the case-management system sends. */
    sealed interface SystemHappening extends Happening {

        /** The child's record as it stood on a day. */
        record SnapshotSent(LocalDate on, String child, LocalDate asAt) implements SystemHappening {}

        /** A review that was held, as the system records it. */
        record ReviewSent(LocalDate on, String child, LocalDate heldOn) implements SystemHappening {}

        /** The system says that no review was held on a day on which people entered one, or recorded something of it. */
        record ReviewDenied(LocalDate on, String child, LocalDate heldOn) implements SystemHappening {}

        /** SSDA903 files of a year. */
        sealed interface FilesUploaded extends SystemHappening {

            CollectionYear year();

            boolean isAbout(String child);
        }

        /** The yearly return, whole or to date: it is about everybody. */
        record ReturnUploaded(LocalDate on, CollectionYear year) implements FilesUploaded {
            @Override
            public boolean isAbout(String child) {
                return true;
            }
        }

        /**
         * The files of a night: only the children of whom something was typed in that OpenIRO hears of by file.
         *
         * @param extract as at which day each of these children's records was typed in last
         */
        record NightlyFilesUploaded(LocalDate on, CollectionYear year, SortedMap<String, LocalDate> extract)
                implements FilesUploaded {
            @Override
            public boolean isAbout(String child) {
                return extract.containsKey(child);
            }
        }

        /** A child's record was an error. */
        record ChildWithdrawn(LocalDate on, String child) implements SystemHappening {}
    }

    /** What the IRO manager enters of the team and of whose children are whose. */
    sealed interface TeamHappening extends Happening {

        /** An IRO's record, whole, as it stands on that day. */
        record PostEntered(LocalDate on, String professional) implements TeamHappening {}

        record Allocated(LocalDate on, String child, String professional, LocalDate from, Kind kind)
                implements TeamHappening {}

        record AllocationEnded(
                LocalDate on, String child, String professional, LocalDate endedOn, String reason, Kind kind)
                implements TeamHappening {}

        /** The council's own standard: reviews of young children more often than the law says. */
        record PolicySet(LocalDate on, int everyMonths, int underAge) implements TeamHappening {}

        /** What the council expects between reviews, from that day on; only some kinds have a number. */
        record PracticeSet(
                LocalDate on, String kind, @Nullable Integer number) implements TeamHappening {}

        /** What the manager sets up for everybody. */
        sealed interface Settings extends TeamHappening {

            /** When the council's schools are in session, by which a meeting lies in school hours or not. */
            record SchoolTermSet(LocalDate on, LocalDate firstDay, LocalDate lastDay) implements Settings {}

            /** Nobody is reminded of reviews before a day; from then on these teams read of it in their mailboxes, too. */
            record RemindersSet(LocalDate on, LocalDate from, List<String> teamsByMail) implements Settings {}

            /** Reviews held before a day are judged on the due dates that the case-management system holds of them. */
            record TimelinessFromSet(LocalDate on, LocalDate from) implements Settings {}

            /** An IRO reads the planned meetings in a calendar. */
            record CalendarDrawn(LocalDate on, String professional) implements Settings {}

            /** From then on reminders are brought to the council's own receiver, too. */
            record WebhookSet(LocalDate on) implements Settings {}

            /** Nobody reads that calendar any more: its address went astray. */
            record CalendarRevoked(LocalDate on, String professional) implements Settings {}
        }

        enum Kind {
            MAIN,
            COVER
        }
    }

    /** What a team does about the reviews that its social workers prepare. */
    sealed interface PreparationHappening extends Happening {

        String team();

        /**
         * Its social workers say of reminders that they took them to heart.
         *
         * @param afterDays how long after it was sent each of them says so at the earliest; who is not named never does
         */
        record RemindersAnswered(LocalDate on, String team, SortedMap<String, Integer> afterDays)
                implements PreparationHappening {}
    }

    /** What is entered of a child's reviews. */
    sealed interface ReviewHappening extends Happening {

        String child();

        /**
         * A meeting was planned.
         *
         * @param startsAt null where no time is agreed yet
         * @param meeting shared by brothers and sisters who are booked for one meeting; null of a child alone
         */
        record Booked(
                LocalDate on,
                String child,
                LocalDate bookedFor,
                @Nullable LocalTime startsAt,
                String chairedBy,
                How how,
                @Nullable String meeting)
                implements ReviewHappening {

            /** The same for the meeting at which a brother or sister is reviewed, entered on another day. */
            public Booked at(String meeting, LocalDate day, @Nullable LocalTime time) {
                return new Booked(day, child, bookedFor, time, chairedBy, How.WITH_SIBLINGS, meeting);
            }

            /** How the administrator enters it. */
            public enum How {
                ALONE,
                /** With all others of the day. */
                WITH_OTHERS,
                /** With all others of the day, and once more by a slip. */
                TWICE_WITH_OTHERS,
                /** With brothers and sisters, for one meeting. */
                WITH_SIBLINGS
            }
        }

        /** What is arranged for the meeting that is planned. */
        record Arranged(LocalDate on, String child, Arrangement arrangement) implements ReviewHappening {}

        record Rebooked(LocalDate on, String child, LocalDate bookedFor, String reason) implements ReviewHappening {}

        record BookingCancelled(LocalDate on, String child, String reason) implements ReviewHappening {}

        /** The first meeting took place and did not complete the review, booked or not. */
        record Opened(LocalDate on, String child, LocalDate openedOn, String chairedBy) implements ReviewHappening {}

        record Adjourned(LocalDate on, String child, LocalDate adjournedOn, LocalDate continuesOn)
                implements ReviewHappening {}

        record Held(LocalDate on, String child, HeldReview review) implements ReviewHappening {}

        /** It had been entered for a wrong day. */
        record DayCorrected(LocalDate on, String child, LocalDate enteredFor, LocalDate heldOn)
                implements ReviewHappening {}

        record ParticipationCorrected(LocalDate on, String child, LocalDate heldOn, String code)
                implements ReviewHappening {}

        /** Somebody looked and says that it was held on its day, which the case-management system denies. */
        record DayConfirmed(LocalDate on, String child, LocalDate heldOn) implements ReviewHappening {}

        /**
         * What had been entered as held was no review of that day.
         *
         * @param inFact the day of the review that was meant and is entered in its stead; null when it was another child's
         */
        record HeldInError(
                LocalDate on,
                String child,
                LocalDate heldOn,
                @Nullable LocalDate inFact) implements ReviewHappening {}
    }

    /** What follows a review that a person entered: known by the child and the day of the review. */
    sealed interface FollowUpHappening extends Happening {

        String child();

        LocalDate review();

        /**
         * What a review decided.
         *
         * @param number by which the decision is known among those of its review
         * @param person who is responsible, as the case-management system names them
         */
        record DecisionMade(
                LocalDate on,
                String child,
                LocalDate review,
                int number,
                String responsibleRole,
                @Nullable String person,
                LocalDate dueOn)
                implements FollowUpHappening {}

        /** All that was made and has not gone out goes out. */
        record DecisionsCirculated(LocalDate on, String child, LocalDate review, LocalDate circulatedOn)
                implements FollowUpHappening {}

        /**
         * What the manager of the child's team says.
         *
         * @param team whose manager it is
         */
        record DecisionAnswered(
                LocalDate on,
                String child,
                LocalDate review,
                int number,
                String team,
                boolean agreed,
                LocalDate answeredOn)
                implements FollowUpHappening {}

        /** The last answer had been recorded in error. */
        record AnswerTakenBack(LocalDate on, String child, LocalDate review, int number) implements FollowUpHappening {}

        /** All that went out did so on another day than was entered. */
        record CirculationCorrected(LocalDate on, String child, LocalDate review, LocalDate circulatedOn)
                implements FollowUpHappening {}

        /** It had been closed in error. */
        record DecisionReopened(LocalDate on, String child, LocalDate review, int number)
                implements FollowUpHappening {}

        /**
         * What becomes of the decisions of a review that was entered in error.
         *
         * @param to the day of the review that made them; null when it was none of this child
         */
        record DecisionsCarried(
                LocalDate on,
                String child,
                LocalDate review,
                @Nullable LocalDate to) implements FollowUpHappening {}

        /** It is to be carried out by another day. */
        record DecisionMoved(LocalDate on, String child, LocalDate review, int number, LocalDate dueOn)
                implements FollowUpHappening {}

        record DecisionClosed(
                LocalDate on, String child, LocalDate review, int number, String outcome, LocalDate closedOn)
                implements FollowUpHappening {}

        /**
         * A paper was done.
         *
         * @param paper RECORD, DISTRIBUTION, or DECISIONS of a review that made none here: others are done by sending them out
         */
        record PaperDone(LocalDate on, String child, LocalDate review, String paper, LocalDate doneOn)
                implements FollowUpHappening {}

        record FormFilledIn(LocalDate on, String child, LocalDate review, MonitoringForm form)
                implements FollowUpHappening {}

        /**
         * Who came to the meeting is entered.
         *
         * @param came what became of each invitation, by role
         */
        record Attended(
                LocalDate on, String child, LocalDate review, Arrangement arrangement, SortedMap<String, String> came)
                implements FollowUpHappening {}

        /** How child and parents were heard. */
        record Heard(LocalDate on, String child, LocalDate review, Voice voice) implements FollowUpHappening {}

        record FormAmended(LocalDate on, String child, LocalDate review, MonitoringForm form)
                implements FollowUpHappening {}
    }

    /** What happens to a child between two reviews; known by the council's own reference until the platform gives it an id. */
    sealed interface BetweenReviews extends Happening {

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
                implements BetweenReviews {}

        record Checked(
                LocalDate on,
                String entry,
                String child,
                LocalDate checkedOn,
                String by,
                List<String> basis,
                List<String> findings)
                implements BetweenReviews {}

        /** Something significant changed; with {@code toldBy}, the IRO heard of it on the day on which it is entered. */
        record Changed(
                LocalDate on,
                String entry,
                String child,
                String kind,
                LocalDate occurredOn,
                @Nullable String toldBy) implements BetweenReviews {}

        record ChangeTold(LocalDate on, String entry, String child, String toldBy) implements BetweenReviews {}

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
                implements BetweenReviews {}

        record MeetingAnswered(LocalDate on, String entry, String child, boolean accepted) implements BetweenReviews {}

        record MeetingHeld(LocalDate on, String entry, String child, boolean planMade) implements BetweenReviews {}

        record MeetingNotHeld(LocalDate on, String entry, String child, String because) implements BetweenReviews {}

        /** The authority applied for an order under Part IV of the Children Act 1989. */
        record OrderApplied(LocalDate on, String entry, String child, LocalDate appliedOn) implements BetweenReviews {}

        /**
         * An entry never happened like that.
         *
         * @param what of which kind it was
         */
        record EntryInError(LocalDate on, String entry, String child, EntryKind what) implements BetweenReviews {}

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

    /** Of several children at one time: done on its day when all else has been. */
    sealed interface OfSeveralChildren extends Happening {

        /** Brothers and sisters were reviewed at one meeting, a review for each. */
        record HeldTogether(LocalDate on, List<ReviewHappening.Held> reviews) implements OfSeveralChildren {}

        /** Reviews are drawn for audits. */
        record SampleDrawn(LocalDate on, String sample, LocalDate from, LocalDate to, int size)
                implements OfSeveralChildren {}

        /**
         * A review that was drawn.
         *
         * @param place in the sample, from 1
         */
        record SampleAudited(LocalDate on, String sample, int place, Audit audit) implements OfSeveralChildren {}

        /** A review that the auditor chose. */
        record ReviewAudited(LocalDate on, String child, LocalDate review, Audit audit) implements OfSeveralChildren {}

        record AuditModerated(LocalDate on, String audit, Audit.Grades grades) implements OfSeveralChildren {}

        record AuditInError(LocalDate on, String audit) implements OfSeveralChildren {}
    }

    /** What may bring a child's review forward; known by the council's own reference until the platform gives it an id. */
    sealed interface TriggerHappening extends Happening {

        String trigger();

        String child();

        record TriggerRecorded(LocalDate on, String trigger, String child, String kind, LocalDate occurredOn)
                implements TriggerHappening {}

        /**
         * What the IRO decided.
         *
         * @param reviewBy by when the review is wanted; null when it stays due when it was
         */
        record TriggerDecided(
                LocalDate on,
                String trigger,
                String child,
                @Nullable LocalDate reviewBy) implements TriggerHappening {}

        /** It was recorded in error. */
        record TriggerWithdrawn(LocalDate on, String trigger, String child) implements TriggerHappening {}
    }

    /** What an IRO challenges; a concern is known by the council's own reference until the platform gives it an id. */
    sealed interface ConcernHappening extends Happening {

        String concern();

        record Raised(
                LocalDate on,
                String concern,
                List<String> children,
                String theme,
                List<String> otherThemes,
                LocalDate raisedOn,
                boolean sensitive)
                implements ConcernHappening {}

        record MadeFormal(LocalDate on, String concern, LocalDate formalisedOn) implements ConcernHappening {}

        record Closed(LocalDate on, String concern, LocalDate closedOn, String outcome) implements ConcernHappening {}
    }
}
