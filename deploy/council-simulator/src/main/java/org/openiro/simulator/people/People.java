package org.openiro.simulator.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openiro.simulator.council.BetweenReviewsHappening;
import org.openiro.simulator.council.ConcernHappening;
import org.openiro.simulator.council.FollowUpHappening;
import org.openiro.simulator.council.Happening;
import org.openiro.simulator.council.IroPost;
import org.openiro.simulator.council.PreparationHappening.RemindersAnswered;
import org.openiro.simulator.council.ReviewHappening;
import org.openiro.simulator.council.ReviewHappening.Adjourned;
import org.openiro.simulator.council.ReviewHappening.Arranged;
import org.openiro.simulator.council.ReviewHappening.Booked;
import org.openiro.simulator.council.ReviewHappening.BookingCancelled;
import org.openiro.simulator.council.ReviewHappening.DayConfirmed;
import org.openiro.simulator.council.ReviewHappening.DayCorrected;
import org.openiro.simulator.council.ReviewHappening.Held;
import org.openiro.simulator.council.ReviewHappening.HeldInError;
import org.openiro.simulator.council.ReviewHappening.Opened;
import org.openiro.simulator.council.ReviewHappening.ParticipationCorrected;
import org.openiro.simulator.council.ReviewHappening.Rebooked;
import org.openiro.simulator.council.SeveralChildrenHappening;
import org.openiro.simulator.council.SeveralChildrenHappening.AuditInError;
import org.openiro.simulator.council.SeveralChildrenHappening.AuditModerated;
import org.openiro.simulator.council.SeveralChildrenHappening.HeldTogether;
import org.openiro.simulator.council.SeveralChildrenHappening.ReviewAudited;
import org.openiro.simulator.council.SeveralChildrenHappening.SampleAudited;
import org.openiro.simulator.council.SeveralChildrenHappening.SampleDrawn;
import org.openiro.simulator.council.SystemHappening;
import org.openiro.simulator.council.TeamHappening;
import org.openiro.simulator.council.TeamHappening.Allocated;
import org.openiro.simulator.council.TeamHappening.AllocationEnded;
import org.openiro.simulator.council.TeamHappening.PolicySet;
import org.openiro.simulator.council.TeamHappening.PostEntered;
import org.openiro.simulator.council.TeamHappening.PracticeSet;
import org.openiro.simulator.council.TeamHappening.Settings;
import org.openiro.simulator.council.TriggerHappening;
import org.openiro.simulator.people.Office.Known;

/** Everybody in one council: says who does what, and what must be done after what. */
public final class People {

    private final Office office;
    private final ReviewAdministrator administrator;
    private final Iro iro;
    private final IroManager manager;
    private final EarlyReviews earlyReviews;
    private final Meetings meetings;
    private final Corrections corrections;
    private final SiblingReviews siblings;
    private final Arrangements arrangements;
    private final FollowUp followUp;
    private final BetweenReviewsDesk between;
    private final Auditors auditors;
    private final TeamDesk teams;

    public People(Office office, List<IroPost> posts) {
        KnownReviews reviews = new KnownReviews(office);
        this.office = office;
        this.administrator = new ReviewAdministrator(office);
        this.iro = new Iro(office, reviews);
        this.manager = new IroManager(office, posts);
        this.earlyReviews = new EarlyReviews(office);
        this.meetings = new Meetings(office);
        this.corrections = new Corrections(office, reviews);
        this.siblings = new SiblingReviews(office, iro, administrator);
        this.arrangements = new Arrangements(office, reviews);
        this.followUp = new FollowUp(office, reviews, arrangements);
        this.between = new BetweenReviewsDesk(office);
        this.auditors = new Auditors(office, reviews);
        this.teams = new TeamDesk(office);
    }

    /** Whose matter it is: the matters of one child, concern or IRO are done one after the other. */
    public static String matter(Happening happening) {
        return switch (happening) {
            case ReviewHappening review -> review.child();
            case FollowUpHappening follows -> follows.child();
            case BetweenReviewsHappening entry -> entry.child();
            case TriggerHappening trigger -> trigger.child();
            case ConcernHappening concern -> concern.concern();
            case Allocated allocated -> allocated.child();
            case AllocationEnded ended -> ended.child();
            case PostEntered entered -> entered.professional();
            case PolicySet _ -> "local policy";
            case PracticeSet _ -> "standards of practice";
            case Settings _ -> "settings";
            case RemindersAnswered answered -> "reminders of " + answered.team();
            case SeveralChildrenHappening _ -> "of several children";
            case SystemHappening _ -> throw new IllegalArgumentException("what the system sends is nobody's matter");
        };
    }

    /**
     * Does it.
     *
     * @return whether it could be done; a child who has not arrived has no reviews yet, and people try again another day
     */
    public boolean does(LocalDate today, Happening happening) {
        return switch (happening) {
            case TeamHappening team -> done(() -> manager.runs(today, team));
            case ConcernHappening concern -> done(() -> iro.challenges(today, concern));
            case ReviewHappening review -> of(review.child(), id -> reviews(today, id, review));
            case FollowUpHappening follows -> done(() -> followUp.does(today, follows));
            case BetweenReviewsHappening entry -> of(entry.child(), id -> between.enters(today, id, entry));
            case TriggerHappening trigger -> of(trigger.child(), id -> earlyReviews.deals(today, id, trigger));
            case RemindersAnswered answered -> done(() -> teams.answers(today, answered));
            case HeldTogether together -> siblings.holds(today, together);
            case SampleDrawn drawn -> done(() -> auditors.draws(today, drawn));
            case SampleAudited audited -> done(() -> auditors.audits(today, audited));
            case ReviewAudited audited -> done(() -> auditors.audits(today, audited));
            case AuditModerated moderated -> done(() -> auditors.moderates(today, moderated));
            case AuditInError error -> done(() -> auditors.takesBack(today, error));
            case SystemHappening _ -> throw new IllegalArgumentException("people do not send the system's records");
        };
    }

    /**
     * Books all at once.
     *
     * @return what was dealt with; who has not arrived is booked another day
     */
    public List<Booked> booksTogether(LocalDate today, List<Booked> bookings) {
        return administrator.booksTogether(today, bookings);
    }

    private static boolean done(Runnable what) {
        what.run();
        return true;
    }

    private boolean of(String child, Consumer<String> what) {
        Optional<String> childId = office.childId().apply(child);
        childId.ifPresent(what);
        return childId.isPresent();
    }

    private void reviews(LocalDate today, String childId, ReviewHappening happening) {
        String child = happening.child();
        switch (happening) {
            case Booked booked -> administrator.books(today, childId, booked);
            case Rebooked moved -> administrator.moves(today, moved);
            case Arranged arranged ->
                administrator.booking(child).ifPresent(booking -> arrangements.arranges(today, arranged, booking));
            case BookingCancelled cancelled -> administrator.cancels(today, cancelled);
            case Opened opened ->
                administrator.underWay(child, meetings.opens(today, childId, opened, administrator.openBooking(child)));
            case Adjourned adjourned ->
                administrator
                        .openBooking(child)
                        .ifPresent(
                                review -> administrator.underWay(child, meetings.adjourns(today, adjourned, review)));
            case Held held -> {
                Optional<Known> booking = administrator.openBooking(child);
                if (!iro.holds(today, childId, held, booking)) {
                    booking.ifPresent(known -> administrator.heldAlready(today, child, known));
                }
            }
            case DayCorrected corrected -> corrections.day(today, corrected);
            case DayConfirmed confirmed -> corrections.confirms(today, childId, confirmed);
            case ParticipationCorrected corrected -> corrections.participation(today, corrected);
            case HeldInError error -> corrections.inError(today, error);
        }
    }
}
