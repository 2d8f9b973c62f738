package org.openiro.simulator.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.council.ReviewHappening.Booked;
import org.openiro.simulator.council.ReviewHappening.Booked.How;
import org.openiro.simulator.council.ReviewHappening.BookingCancelled;
import org.openiro.simulator.council.ReviewHappening.Rebooked;
import org.openiro.simulator.frontdoor.Answer;
import org.openiro.simulator.ledger.Refused;
import org.openiro.simulator.ledger.ReviewEntry;
import org.openiro.simulator.people.Office.Known;

/** Books reviews, moves them to another day and gives bookings up. */
final class ReviewAdministrator {

    private static final String ROLE = "review-administrator";

    private static final String ALREADY_BOOKED = "review-already-booked";

    /** One command takes twice as many, which all of them are when each is entered twice. */
    private static final int AT_ONCE = 100;

    private final Office office;
    private final Map<String, Known> bookings = Office.memory();

    ReviewAdministrator(Office office) {
        this.office = office;
    }

    void books(LocalDate today, String childId, Booked booked) {
        Answer answer = office.reviews().command(ROLE, "/v1/children/%s/reviews".formatted(childId), body(booked));
        answer.orStop("booking a review");
        booked(today, booked, Known.of(answer, "reviewId"), null);
    }

    /** Books what can be: whoever has not arrived is left. Of what is entered twice the second is refused. */
    List<Booked> booksTogether(LocalDate today, List<Booked> bookings) {
        List<Booked> arrived = bookings.stream()
                .filter(booked -> office.childId().apply(booked.child()).isPresent())
                .toList();
        Map<Optional<String>, List<Booked>> meetings = arrived.stream()
                .collect(Collectors.groupingBy(
                        booked -> Optional.ofNullable(booked.meeting()), LinkedHashMap::new, Collectors.toList()));
        List<Booked> others = meetings.getOrDefault(Optional.<String>empty(), List.of());
        for (int from = 0; from < others.size(); from += AT_ONCE) {
            booksAtOnce(today, others.subList(from, Math.min(others.size(), from + AT_ONCE)));
        }
        meetings.remove(Optional.<String>empty());
        meetings.values().forEach(siblings -> booksForOneMeeting(today, siblings));
        return arrived;
    }

    private void booksForOneMeeting(LocalDate today, List<Booked> siblings) {
        Map<String, Object> body = body(siblings.getFirst());
        body.put("childIds", siblings.stream().map(this::childId).toList());
        JsonNode answer = office.reviews()
                .command(ROLE, "/v1/reviews-booked-together", body)
                .orStop("booking reviews for one meeting");
        for (int i = 0; i < siblings.size(); i++) {
            JsonNode result = answer.path("results").path(i);
            if (!recorded(result)) {
                throw new IllegalStateException("booking reviews for one meeting: a child's was refused: "
                        + result.path("refusal").path("code").asText());
            }
            booked(
                    today,
                    siblings.get(i),
                    known(result),
                    answer.path("meetingId").asText());
        }
    }

    private String childId(Booked booked) {
        return office.childId().apply(booked.child()).orElseThrow();
    }

    private static boolean recorded(JsonNode result) {
        return result.path("outcome").asText().equals("RECORDED");
    }

    private static Known known(JsonNode result) {
        return new Known(result.path("reviewId").asText(), result.path("etag").asText());
    }

    private void booksAtOnce(LocalDate today, List<Booked> all) {
        List<Booked> rows = all.stream()
                .flatMap(booked -> Collections.nCopies(booked.how() == How.TWICE_WITH_OTHERS ? 2 : 1, booked).stream())
                .toList();
        List<Map<String, Object>> asked = rows.stream()
                .map(booked -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("childId", childId(booked));
                    row.putAll(body(booked));
                    return row;
                })
                .toList();
        JsonNode results = office.reviews()
                .command(ROLE, "/v1/review-bookings", Map.of("bookings", asked))
                .orStop("booking reviews")
                .path("results");
        for (int i = 0; i < rows.size(); i++) {
            Booked booked = rows.get(i);
            JsonNode result = results.path(i);
            String refusal = result.path("refusal").path("code").asText();
            if (recorded(result)) {
                booked(today, booked, known(result), null);
            } else if (rows.subList(0, i).contains(booked) && refusal.equals(ALREADY_BOOKED)) {
                office.ledger().note(new Refused(office.authority(), today, booked.child(), "book reviews", refusal));
            } else {
                throw new IllegalStateException("booking reviews: a row was refused: " + refusal);
            }
        }
    }

    private static Map<String, Object> body(Booked booked) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("bookedFor", booked.bookedFor().toString());
        if (booked.startsAt() != null) {
            body.put("startsAt", booked.startsAt().toString());
        }
        body.put("chairedBy", booked.chairedBy());
        return body;
    }

    private void booked(LocalDate today, Booked booked, Known booking, @Nullable String meetingId) {
        bookings.put(booked.child(), booking);
        office.ledger()
                .note(new ReviewEntry.ReviewBooked(
                        office.authority(),
                        today,
                        booked.child(),
                        booking.id(),
                        booked.bookedFor(),
                        booked.startsAt(),
                        booked.chairedBy(),
                        meetingId));
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

    private void givesUp(LocalDate today, String child, Known booking, String reason) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("cancelledOn", today.toString());
        body.put("reason", reason);
        Office.change(office.reviews(), ROLE, "/v1/reviews/" + booking.id(), "/cancel", body, booking)
                .orStop("cancelling a booking");
        office.ledger().note(new ReviewEntry.ReviewCancelled(office.authority(), today, child, booking.id(), today));
    }

    /** Its review turned out to be held already: it is given up, unless it is what the case-management system has told of. */
    void heldAlready(LocalDate today, String child, Known booking) {
        JsonNode review =
                office.reviews().get(ROLE, "/v1/reviews/" + booking.id()).orStop("looking at a booking");
        if (review.path("status").asText().equals("HELD")) {
            LocalDate heldOn = LocalDate.parse(review.path("completedOn").asText());
            office.ledger().note(new ReviewEntry.ReviewFound(office.authority(), today, child, booking.id(), heldOn));
        } else {
            givesUp(today, child, booking, "Held already");
        }
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
