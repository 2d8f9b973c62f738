package org.openiro.simulator.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openiro.simulator.council.Happening.ReviewHappening.Booked;
import org.openiro.simulator.council.Happening.ReviewHappening.BookingCancelled;
import org.openiro.simulator.council.Happening.ReviewHappening.Rebooked;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.ledger.ReviewEntry;
import org.openiro.simulator.people.Office.Known;

/** Books reviews, moves them to another day and gives bookings up. */
final class ReviewAdministrator {

    private static final String ROLE = "review-administrator";

    private final Office office;
    private final Map<String, Known> bookings = Office.memory();

    ReviewAdministrator(Office office) {
        this.office = office;
    }

    void books(LocalDate today, String childId, Booked booked) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("bookedFor", booked.bookedFor().toString());
        body.put("chairedBy", booked.chairedBy());
        Answer answer = office.reviews().command(ROLE, "/v1/children/%s/reviews".formatted(childId), body);
        answer.orStop("booking a review");
        Known booking = Known.of(answer, "reviewId");
        bookings.put(booked.child(), booking);
        office.ledger()
                .note(new ReviewEntry.ReviewBooked(
                        office.authority(), today, booked.child(), booking.id(), booked.bookedFor()));
    }

    /** There may be nothing to move: the booking came too late to be made. */
    void moves(LocalDate today, Rebooked moved) {
        bookings.computeIfPresent(moved.child(), (child, booking) -> {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("bookedFor", moved.bookedFor().toString());
            body.put("rebookedOn", today.toString());
            body.put("reason", moved.reason());
            Answer answer =
                    Office.change(office.reviews(), ROLE, "/v1/reviews/" + booking.id(), "/rebook", body, booking);
            answer.orStop("moving a booking");
            office.ledger()
                    .note(new ReviewEntry.ReviewRebooked(
                            office.authority(), today, child, booking.id(), moved.bookedFor()));
            return Known.of(answer, "reviewId");
        });
    }

    /** There may be nothing to give up: the booking came too late to be made. */
    void cancels(LocalDate today, BookingCancelled cancelled) {
        openBooking(cancelled.child())
                .ifPresent(booking -> givesUp(today, cancelled.child(), booking, cancelled.reason()));
    }

    void givesUp(LocalDate today, String child, Known booking, String reason) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("cancelledOn", today.toString());
        body.put("reason", reason);
        Office.change(office.reviews(), ROLE, "/v1/reviews/" + booking.id(), "/cancel", body, booking)
                .orStop("cancelling a booking");
        office.ledger().note(new ReviewEntry.ReviewCancelled(office.authority(), today, child, booking.id(), today));
    }

    Optional<Known> booking(String child) {
        return Optional.ofNullable(bookings.get(child));
    }

    /** What was booked was opened, or something was opened that had not been booked. */
    void underWay(String child, Known review) {
        bookings.put(child, review);
    }

    /** The child's open booking, which is then somebody else's matter. */
    Optional<Known> openBooking(String child) {
        return Optional.ofNullable(bookings.remove(child));
    }
}
