package org.openiro.review.schedule.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The completed reviews of this period of care, in order, and what was left aside on the way to them: reviews of an
 * earlier period, the meeting that was adjourned, a date given twice.
 */
record CountedReviews(List<LocalDate> heldOn, @Nullable LocalDate adjournedOn, List<String> leftAside) {

    static CountedReviews of(ReviewHistory child) {
        List<String> leftAside = new ArrayList<>();
        LocalDate adjournedOn = adjournmentOfThisPeriod(child, leftAside);
        List<LocalDate> counted = new ArrayList<>();
        for (LocalDate heldOn : child.reviewsHeldOn()) {
            if (beforeThisPeriod(child, heldOn)) {
                leftAside.add("review of " + heldOn + " belongs to an earlier period of care");
            } else if (heldOn.equals(child.adjournedOn())) {
                leftAside.add("meeting of " + heldOn + " was adjourned, so it is not a completed review");
            } else if (!counted.isEmpty() && counted.getLast().equals(heldOn)) {
                leftAside.add("review of " + heldOn + " is given twice and counts once");
            } else {
                counted.add(heldOn);
            }
        }
        return new CountedReviews(List.copyOf(counted), adjournedOn, List.copyOf(leftAside));
    }

    /** Those held on or after {@code start}, the day itself included. */
    List<LocalDate> since(LocalDate start) {
        return heldOn.stream().filter(day -> !day.isBefore(start)).toList();
    }

    private static @Nullable LocalDate adjournmentOfThisPeriod(ReviewHistory child, List<String> leftAside) {
        LocalDate adjournedOn = child.adjournedOn();
        if (adjournedOn != null && beforeThisPeriod(child, adjournedOn)) {
            leftAside.add("adjournment of " + adjournedOn + " belongs to an earlier period of care");
            return null;
        }
        return adjournedOn;
    }

    private static boolean beforeThisPeriod(ReviewHistory child, LocalDate day) {
        LocalDate start = child.becameLookedAfterOn();
        return start != null && day.isBefore(start);
    }
}
