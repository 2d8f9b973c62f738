package org.openiro.simulator.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openiro.simulator.council.Happening;
import org.openiro.simulator.council.Happening.ConcernHappening;
import org.openiro.simulator.council.Happening.ReviewHappening;
import org.openiro.simulator.council.Happening.ReviewHappening.Booked;
import org.openiro.simulator.council.Happening.ReviewHappening.BookingCancelled;
import org.openiro.simulator.council.Happening.ReviewHappening.Held;
import org.openiro.simulator.council.Happening.SystemHappening;
import org.openiro.simulator.council.Happening.TeamHappening;
import org.openiro.simulator.council.Happening.TeamHappening.Allocated;
import org.openiro.simulator.council.Happening.TeamHappening.AllocationEnded;
import org.openiro.simulator.council.Happening.TeamHappening.PolicySet;
import org.openiro.simulator.council.Happening.TeamHappening.PostEntered;
import org.openiro.simulator.council.Happening.TriggerHappening;
import org.openiro.simulator.council.IroPost;
import org.openiro.simulator.people.Office.Known;

/** Everybody in one council: says who does what, and what must be done after what. */
public final class People {

    private final Office office;
    private final ReviewAdministrator administrator;
    private final Iro iro;
    private final IroManager manager;
    private final EarlyReviews earlyReviews;

    public People(Office office, List<IroPost> posts) {
        this.office = office;
        this.administrator = new ReviewAdministrator(office);
        this.iro = new Iro(office);
        this.manager = new IroManager(office, posts);
        this.earlyReviews = new EarlyReviews(office);
    }

    /** Whose matter it is: the matters of one child, concern or IRO are done one after the other. */
    public static String matter(Happening happening) {
        return switch (happening) {
            case ReviewHappening review -> review.child();
            case TriggerHappening trigger -> trigger.child();
            case ConcernHappening concern -> concern.concern();
            case Allocated allocated -> allocated.child();
            case AllocationEnded ended -> ended.child();
            case PostEntered entered -> entered.professional();
            case PolicySet _ -> "local policy";
            case SystemHappening _ -> throw new IllegalArgumentException("what the system sends is nobody's matter");
        };
    }

    /**
     * Does it.
     *
     * @return whether it could be done; a child who has not arrived has no reviews yet, and people try again another day
     */
    public boolean does(LocalDate today, Happening happening) {
        switch (happening) {
            case TeamHappening team -> manager.runs(today, team);
            case ConcernHappening concern -> iro.challenges(today, concern);
            case ReviewHappening review -> {
                Optional<String> childId = office.childId().apply(review.child());
                childId.ifPresent(id -> reviews(today, id, review));
                return childId.isPresent();
            }
            case TriggerHappening trigger -> {
                Optional<String> childId = office.childId().apply(trigger.child());
                childId.ifPresent(id -> earlyReviews.deals(today, id, trigger));
                return childId.isPresent();
            }
            case SystemHappening _ -> throw new IllegalArgumentException("people do not send the system's records");
        }
        return true;
    }

    private void reviews(LocalDate today, String childId, ReviewHappening happening) {
        switch (happening) {
            case Booked booked -> administrator.books(today, childId, booked);
            case BookingCancelled cancelled -> administrator.cancels(today, cancelled);
            case Held held -> {
                Optional<Known> booking = administrator.openBooking(held.child());
                if (!iro.holds(today, childId, held, booking)) {
                    booking.ifPresent(known -> administrator.givesUp(today, held.child(), known, "Held already"));
                }
            }
        }
    }
}
