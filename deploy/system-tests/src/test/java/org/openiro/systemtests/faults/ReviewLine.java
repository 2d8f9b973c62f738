package org.openiro.systemtests.faults;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.openiro.simulator.ledger.ReviewEntry.ReviewBooked;
import org.openiro.simulator.ledger.ReviewEntry.ReviewCancelled;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewInError;
import org.openiro.simulator.ledger.ReviewEntry.ReviewOpened;

/**
 * A review in one line: what people and sources said of it, and each step that a person took, as often as it was taken, with
 * the class that was answered then.
 */
final class ReviewLine {

    private static final String HELD = "HELD";
    /** Where a review became late afterwards, since a source corrected a date. */
    private static final String NOBODY_GAVE_ONE = "NOT_RECORDED";

    private static final Set<String> STEPS_OF_PERSONS = Set.of("BOOKED", HELD, "CANCELLED");

    private ReviewLine() {}

    static String of(String child, String review) {
        return child + " " + review;
    }

    static String booked(ReviewBooked booking) {
        return "%s booked for %s, steps BOOKED".formatted(booking.reviewId(), booking.bookedFor());
    }

    static String cancelled(ReviewCancelled cancelled, boolean booked) {
        return "%s cancelled on %s, steps %sCANCELLED"
                .formatted(cancelled.reviewId(), cancelled.cancelledOn(), booked ? "BOOKED " : "");
    }

    static String opened(ReviewOpened opened) {
        return "%s opened on %s and not completed".formatted(opened.reviewId(), opened.openedOn());
    }

    static String inError(ReviewInError error) {
        return "%s recorded in error".formatted(error.reviewId());
    }

    static String held(ReviewEntered entered, boolean booked) {
        List<String> reasons = new ArrayList<>();
        if (entered.lateReason() != null) {
            reasons.add(entered.lateReason());
        }
        reasons.addAll(entered.contributoryLateReasons());
        return held(
                entered.reviewId(),
                entered.heldOn().toString(),
                date(entered.openedOn()),
                Stream.ofNullable(entered.participationCode()).toList(),
                entered.chairedBy(),
                entered.conductedBy(),
                reasons,
                entered.statutory(),
                (booked ? "BOOKED " : "")
                        + held(
                                entered.answered().timeliness(),
                                date(entered.answered().statutoryDueOn())));
    }

    static String told(LocalDate on) {
        return "held on %s, as a source says".formatted(on);
    }

    /** As review-service answers it, with its history. */
    static String of(JsonNode review) {
        String id = review.path("reviewId").asText();
        String steps = each(review.path("history"))
                .filter(entry -> STEPS_OF_PERSONS.contains(entry.path("what").asText()))
                .map(ReviewLine::step)
                .collect(joining(" "));
        return switch (review.path("status").asText()) {
            case "BOOKED" ->
                "%s booked for %s, steps %s"
                        .formatted(id, review.path("bookedFor").asText(), steps);
            case "CANCELLED" ->
                "%s cancelled on %s, steps %s"
                        .formatted(id, review.path("cancelledOn").asText(), steps);
            case "OPENED", "ADJOURNED" -> "%s opened on %s and not completed".formatted(id, text(review, "openedOn"));
            case "RECORDED_IN_ERROR" -> "%s recorded in error".formatted(id);
            default ->
                // Of one that a source told of, a person may have given the day.
                steps.contains(HELD)
                        ? heldByPerson(id, review, steps)
                        : told(LocalDate.parse(review.path("completedOn").asText()));
        };
    }

    private static String step(JsonNode entry) {
        String what = entry.path("what").asText();
        JsonNode then = entry.path("after");
        return what.equals(HELD) ? held(text(then, "timeliness"), text(then, "statutoryDueOn")) : what;
    }

    private static String held(String timeliness, String dueOn) {
        return "%s (%s, due %s)".formatted(HELD, timeliness, dueOn);
    }

    private static String heldByPerson(String id, JsonNode review, String steps) {
        List<String> reasons = Stream.concat(
                        Stream.of(review.path("lateReason"))
                                .filter(JsonNode::isTextual)
                                .map(JsonNode::asText),
                        strings(review.path("contributoryLateReasons")))
                .filter(reason -> !reason.equals(NOBODY_GAVE_ONE))
                .toList();
        return held(
                id,
                review.path("completedOn").asText(),
                text(review, "openedOn"),
                strings(review.path("participationCodes")).toList(),
                review.path("chairedBy").asText(),
                review.path("conductedBy").asText(),
                reasons,
                review.path("statutory").asBoolean(),
                steps);
    }

    private static String held(
            String id,
            String on,
            String opened,
            List<String> codes,
            String chairedBy,
            String conductedBy,
            List<String> reasons,
            boolean statutory,
            String steps) {
        return "%s held on %s, opened %s, %s, by %s, %s, late because %s, statutory %s, steps %s"
                .formatted(id, on, opened, codes, chairedBy, conductedBy, reasons, statutory, steps);
    }

    private static String date(@Nullable LocalDate date) {
        return Objects.toString(date, "");
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : "";
    }

    private static Stream<String> strings(JsonNode items) {
        return each(items).map(JsonNode::asText);
    }

    private static Stream<JsonNode> each(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
